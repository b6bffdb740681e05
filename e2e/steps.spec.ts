import { expect, test } from "@playwright/test";
import { and, eq, gt } from "drizzle-orm";
import { owner } from "@/db/client";
import { findFacts, moveBarrier } from "@/db/queries/barrier-moves";
import { events, steps, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import { inputFor } from "@/e2e/access-inputs";
import { printOf } from "@/e2e/access-prints";
import { type Actor, type Case, may, maySee } from "@/e2e/access-table";
import { allStates, leadsTo } from "@/e2e/access-table-barriers";
import { actorsOf, makeWorld, type World } from "@/e2e/access-world";
import { given } from "@/e2e/given";
import { barrierStepNames, nextStep } from "@/lib/barrier-steps";
import { barrierStateValues } from "@/lib/barriers";

const cases: Case[] = [
  ...allStates.map((state) => ({ state })),
  ...["open", "responded", "pending-check"].flatMap((state) => [
    { state, takenBy: "owner" as const },
    { state, takenBy: "partner" as const },
  ]),
  ...["draft", "submitted", "needs-information", "open"].map((state) => ({
    state,
    onBehalf: true,
  })),
].map((its) => ({ ...its, audience: "all-pilots" }));

let made: Promise<World> | undefined;
function theWorld() {
  made ??= makeWorld();
  return made;
}

test("the hand-written table names every state and step that there is", () => {
  expect(allStates.toSorted()).toEqual([...barrierStateValues].sort());
  expect(Object.keys(leadsTo).sort()).toEqual([...barrierStepNames].sort());
});

test("the database holds the same steps as the table of the papers", async () => {
  const rows = await owner.select().from(steps).where(eq(steps.kind, "barrier"));
  expect(rows.filter((row) => row.toState !== leadsTo[row.step])).toEqual([]);
  expect(new Set(rows.map((row) => row.step)).size).toBe(barrierStepNames.length);
});

for (const its of cases) {
  const name = `${its.state}, taken by ${its.takenBy ?? "the support team"}${its.onBehalf ? ", on behalf" : ""}`;
  test(`each step is taken by whom the table names and by nobody else: ${name}`, async () => {
    const world = await theWorld();
    const into = await given.barrier({ state: "open" });
    const it = await world.barrier(its);
    const before = await printOf(it.id);
    for (const actor of actorsOf(its)) {
      const viewer = world.personOf(actor);
      if (!viewer) continue;
      const facts = await readAsViewer(viewer, (tx) => findFacts(tx, it.id));
      expect(facts !== null, `${actor} sees it`).toBe(maySee(actor, its));
      await Promise.all(
        barrierStepNames.map(async (step) => {
          const allowed = may(actor, step, its);
          if (facts) expect(nextStep(facts, step).to, step).toBe(allowed ? leadsTo[step] : null);
          const on = allowed ? await world.barrier(its) : it;
          const input = await inputFor(step, on, into);
          const { version } = on;
          const outcome = await moveBarrier(viewer, on.id, step, input as never, { version });
          expect(outcome.done, `${actor}: ${step}`).toBe(allowed);
          if (allowed) await expectOneLine(on.id, { actor, step, its, version, viewer });
        }),
      );
    }
    expect(await printOf(it.id)).toBe(before);
  });
}

type Taken = { actor: Actor; step: string; its: Case; version: number; viewer: Asker };

async function expectOneLine(id: string, { actor, step, its, version, viewer }: Taken) {
  const [now] = await owner.select().from(submissions).where(eq(submissions.id, id));
  expect(now, `${actor}: ${step}`).toMatchObject({ state: leadsTo[step], version: version + 1 });
  const lines = await owner
    .select()
    .from(events)
    .where(and(eq(events.submissionId, id), gt(events.version, version)));
  expect(lines, `${actor}: ${step}`).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    act: step,
    fromState: its.state,
    toState: leadsTo[step],
    version: version + 1,
    personId: viewer.personId,
    organisationId: viewer.organisationId,
  });
}
