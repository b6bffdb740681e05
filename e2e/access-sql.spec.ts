import { test } from "@playwright/test";
import { sql } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";
import { inContext, wrote } from "@/e2e/access-context";
import { isAllowed, type Target } from "@/e2e/access-statements";
import { type Actor, type Case, may, maySee, type Verb } from "@/e2e/access-table";
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

const audiences = ["partners", "pilot", "all-pilots"];
const mayGoEitherWay = ["open", "pending-check", "closed-resolved", "closed-unresolved"];
const cases: Case[] = [
  ...allStates.flatMap((state) => audiences.map((audience) => ({ state, audience }))),
  ...mayGoEitherWay.flatMap((state) =>
    audiences.map((audience) => ({ state, audience, escalated: true })),
  ),
  ...["draft", "submitted", "needs-information"].map((state) => ({
    state,
    audience: "all-pilots",
    onBehalf: true,
  })),
];

/** Rows of each table that every case has, by the verb that lets them be seen. */
const seen: Record<string, Verb> = {
  "submissions where id = $": "read",
  "barriers where id = $": "read",
  "effects where submission_id = $": "read",
  "partnerships where submission_id = $ and state = 'accepted'": "read",
  "partnerships where submission_id = $ and state = 'invited'": "know of an invitation",
  "events where submission_id = $ and readers = 'everyone'": "read",
  "proposed_organisations where submission_id = $": "read a proposed organisation",
  "events where submission_id = $ and readers = 'involved' and act like '%part%'":
    "know of an invitation",
  "events where submission_id = $ and act = 'propose-organisation'": "know that one is proposed",
  "events where submission_id = $ and readers = 'partners'": "read partners' comments",
  "events where submission_id = $ and readers = 'support'": "read the team's history",
  "comments where submission_id = $ and readers = 'everyone'": "read",
  "comments where submission_id = $ and readers = 'partners'": "read partners' comments",
  "notes where submission_id = $": "read notes",
  "attachments where submission_id = $ and comment_id is null": "read",
  "attachments where submission_id = $ and name = 'to everyone.txt'": "read",
  "attachments where submission_id = $ and name = 'among partners.txt'": "read partners' comments",
  "attachment_contents where attachment_id in (select id from attachments where submission_id = $ and comment_id is null)":
    "read",
  "questions where submission_id = $": "read",
  "escalations where submission_id = $": "read",
  "responses where submission_id = $": "read",
  "reviews where submission_id = $": "read reviews",
};

test("bare SQL shows each actor what the table says, and no row more", async () => {
  test.setTimeout(120_000);
  const world = await theWorld();
  let cells = 0;
  for (const its of cases) {
    const it = await world.barrier(its);
    const said = await given.comment(it, it.author);
    const among = { readers: "partners" as const, organisationId: it.organisation.id };
    const whispered = await given.comment(it, it.author, among);
    const withFile = { name: "to everyone.txt", commentId: said.id };
    await given.attachment(it, it.author, withFile);
    const withTheirs = { name: "among partners.txt", commentId: whispered.id };
    await given.attachment(it, it.author, withTheirs);
    await given.note(it, it.officer);
    await given.attachment(it, it.author);
    const all = await countsOf(it.id);
    for (const actor of actorsOf(its)) {
      const person = world.personOf(actor);
      const context = { person: person?.id, organisation: person?.organisationId ?? undefined };
      const found = await inContext(context, (tx) => countsOf(it.id, tx));
      const expected = Object.entries(seen).map(([rows, verb], index) => {
        // An organisation sees its own part in a submission, whatever else it may see.
        const ownPart = rows.startsWith("partnerships") && actor.startsWith("partner");
        return may(actor, verb, its) || ownPart ? all[index] : 0;
      });
      expect(found, `${actor}, ${JSON.stringify(its)}`).toEqual(expected);
      cells += expected.length;
    }
  }
  console.log(`Bare SQL, reading: ${cells} cells checked`);
});

test("a function of the database shows an actor no barrier that the table hides", async () => {
  const world = await theWorld();
  let cells = 0;
  for (const its of cases.filter(({ audience }) => audience !== "partners")) {
    const it = await world.barrier(its, { draft: { happens: "Zymurgists quarrel about yeast." } });
    for (const actor of actorsOf(its)) {
      const person = world.personOf(actor);
      const context = { person: person?.id, organisation: person?.organisationId ?? undefined };
      const [found] = await inContext(context, (tx) =>
        tx.execute<Record<string, boolean>>(sql`select
          ${it.id} in (select id from list_submissions('{"kind": "barrier", "words": "zymurgists quarrel"}', 5000)) as searched,
          ${it.id} in (select similar_submissions('zymurgists quarrel about yeast', null, 5000)) as likened,
          exists (select 1 from readers_of(${it.id})) as readers,
          exists (select 1 from readers_of(${it.id}) where is_partner) as partners`),
      );
      const sees = maySee(actor, its);
      const what = `${actor}, ${JSON.stringify(its)}`;
      const hidden = ["draft", "withdrawn", "merged"].includes(its.state);
      expect(found?.searched, what).toBe(sees);
      if (!sees || hidden) expect(found?.likened, what).toBe(false);
      expect(found?.readers, what).toBe(sees);
      expect(found?.partners, what).toBe(may(actor, "read partners' comments", its));
      cells += 4;
    }
  }
  console.log(`Functions of the database: ${cells} cells checked`);
});

const writeCases: Case[] = [
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

for (const its of writeCases)
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
      const context = { person: own?.id, organisation: own?.organisationId ?? undefined };
      // Other tests submit meanwhile, and take numbers from the same counter.
      await inContext(context, (tx) => eachWrite(tx, actor, target), "read committed");
    }
    async function eachWrite(tx: Transaction, actor: Actor, target: Target) {
      for (const [what, rule, statement] of writes) {
        expect(
          await wrote(tx, statement(target)),
          `${actor}: ${what}, ${JSON.stringify(its)}`,
        ).toBe(isAllowed(rule, actor, its));
        cells += 1;
      }
    }
    console.log(`Bare SQL, writing, ${JSON.stringify(its)}: ${cells} cells checked`);
  });

const nobody = { id: "00000000-0000-4000-8000-000000000000", organisationId: null };

async function countsOf(id: string, tx?: Transaction) {
  const counts = Object.keys(seen).map(
    (rows) => `(select count(*) from ${rows.replaceAll("$", `'${id}'`)})`,
  );
  const query = sql.raw(`select array[${counts.join(", ")}]::int[] as counts`);
  const [row] = await (tx ?? owner).execute<{ counts: number[] }>(query);
  return row?.counts ?? [];
}
