import { test } from "@playwright/test";
import type { Transaction } from "@/db/client";
import { inContext, wroteEach } from "@/e2e/access-context";
import { isAllowed, type Target } from "@/e2e/access-statements";
import type { Actor, Case } from "@/e2e/access-table";
import { allStates } from "@/e2e/access-table-barriers";
import { actorsOf, makeWorld, type World } from "@/e2e/access-world";
import { writes } from "@/e2e/access-writes";
import { given } from "@/e2e/given";
import { expect } from "@/e2e/quick-expect";

let made: Promise<World> | undefined;
function theWorld() {
  made ??= makeWorld();
  return made;
}

const cases: Case[] = [
  ...allStates.map((state) => ({ state, audience: "all-pilots" })),
  ...["open", "escalated", "pending-check"].map((state) => ({ state, audience: "partners" })),
  ...["open", "responded", "pending-check"].flatMap((state) => [
    { state, audience: "all-pilots", takenBy: "owner" as const },
    { state, audience: "all-pilots", takenBy: "partner" as const },
  ]),
  ...["draft", "submitted", "needs-information", "open"].map((state) => ({
    state,
    audience: "all-pilots",
    onBehalf: true,
  })),
];

for (const its of cases)
  test(`bare SQL lets each actor write what the table says: ${JSON.stringify(its)}`, async () => {
    const world = await theWorld();
    const it = await world.barrier(its);
    const into = await world.barrier({ state: "open", audience: "all-pilots" });
    const theirs = {
      comment: await given.comment(it, it.author),
      file: await given.attachment(it, it.author),
    };
    let cells = 0;
    for (const actor of actorsOf(its)) {
      const me = world.personOf(actor) ?? nobody;
      // What an actor wrote while they saw it: only then there is anything of their own.
      const own = world.personOf(actor);
      const target: Target = {
        id: it.id,
        invitation: it.invitation,
        part: it.part,
        proposed: it.proposed.id,
        me,
        other:
          world.people["same-pilot-lead"].id === me.id
            ? world.people["other-pilot-lead"]
            : world.people["same-pilot-lead"],
        officer: world.people.reviewer.id,
        into: into.id,
        state: its.state,
        comment: own ? (await given.comment(it, own)).id : it.id,
        file: own ? (await given.attachment(it, own, { content: `${actor} ${it.id}` })).id : it.id,
        theirComment:
          actor === "owner-contributor" || actor === "entrant" ? it.id : theirs.comment.id,
        theirFile: actor === "owner-contributor" || actor === "entrant" ? it.id : theirs.file.id,
      };
      // Other tests submit meanwhile, and take numbers from the same counter.
      const write = (tx: Transaction) => eachWrite(tx, actor, target);
      await inContext(world.contextOf(actor), write, "read committed");
    }
    async function eachWrite(tx: Transaction, actor: Actor, target: Target) {
      const did = await wroteEach(
        tx,
        writes.map(([, , statement]) => statement(target)),
      );
      writes.forEach(([what, rule], at) => {
        const told = `${actor}: ${what}, ${JSON.stringify(its)}`;
        expect(did[at], told).toBe(isAllowed(rule, actor, its));
      });
      cells += writes.length;
    }
    console.log(`Bare SQL, writing, ${JSON.stringify(its)}: ${cells} cells checked`);
  });

const nobody = { id: "00000000-0000-4000-8000-000000000000", organisationId: null };
