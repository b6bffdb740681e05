import { expect, test } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { owner } from "@/db/client";
import { invitePartner } from "@/db/queries/partner-invitations";
import { movePartnership } from "@/db/queries/partnerships";
import { findFacts, moveProject } from "@/db/queries/project-moves";
import { reviewSubmission } from "@/db/queries/reviews";
import { events, partnerships, projects, submissions } from "@/db/schema";
import { readAsViewer } from "@/db/viewer";
import { letGo } from "@/db/worker/leavings";
import { type Case, maySee } from "@/e2e/access-table";
import { sharedWork } from "@/e2e/access-table-projects";
import { given } from "@/e2e/given";
import type { Organisation, Person } from "@/e2e/given-people";
import { projectInputFor } from "@/e2e/project-inputs";
import { nextProjectStep, projectStepNames } from "@/lib/project-steps";
import { criterionValues } from "@/lib/reviews";

const walks = Math.max(25, Math.round(Number(process.env.SOAK ?? 0) / 20));

/** What is done, by whom, and with which of the organisations: picked by number, most of it allowed. */
const move = fc.record({ what: fc.nat(11), who: fc.nat(), which: fc.nat(), wild: fc.nat(4) });

test("however organisations come, go and walk through a project's life, two stand behind it or it rests", async () => {
  test.setTimeout(60_000 + walks * 6000);
  const lead = await given.organisation();
  const others = await Promise.all([given.organisation(), given.organisation()]);
  const people = await Promise.all([
    given.person({ of: lead }),
    given.person({ role: "reviewer" }),
    given.person({ role: "review-lead" }),
    ...others.map((of) => given.person({ of })),
    given.person({ of: await given.organisation() }),
  ]);
  const leads = others.map((of, at) => ({ of, person: people[at + 3] ?? fail() }));
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 12, maxLength: 30 }), async (moves) => {
      const it = await given.project({
        organisation: lead,
        author: people[0],
        partners: others.slice(0, 1),
      });
      for (const one of moves) {
        const before = await recordOf(it.id);
        if (await act(it.id, before.version, one)) taken += 1;
        else expect(await recordOf(it.id)).toEqual(before);
        await expectSound(it.id, lead);
        await expectSeenByRule(it.id);
      }
    }),
    { numRuns: walks, endOnFailure: true, includeErrorInReport: true },
  );
  console.log(`${walks} walks of projects: ${taken} acts done`);

  async function act(id: string, version: number, { what, who, which, wild }: Move) {
    const { of, person } = leads[which % leads.length] ?? fail();
    const [viewer] = people;
    if (!viewer) return false;
    if (what === 0)
      return done(await invitePartner(viewer, id, { organisation: of.id, words: "Lend a room." }));
    if (what === 1) return partsOf(id, of, "invited", person, wild === 0 ? "decline" : "accept");
    if (what === 2) return partsOf(id, of, "accepted", person, "leave");
    if (what === 3) return partsOf(id, of, "accepted", person, "leave", dayOfLeaving);
    if (what === 4) return letGo(theDay).then(() => true);
    if (what === 5)
      return done(await reviewSubmission(people[1 + (who % 2)] ?? viewer, id, "whole", review));
    return takeAStep(id, version, who, wild);
  }

  /** Whoever stands in product.md's table sees it, and nobody else does. */
  async function expectSeenByRule(id: string) {
    const { state, startedAt, members } = await recordOf(id);
    const its: Case = { kind: "project", state, audience: "pilot" };
    const early = state === "paused" && !startedAt;
    const part = ({ of }: (typeof leads)[number]) =>
      members.includes(of.id) ? "partner-lead" : "same-pilot-lead";
    const seen = await Promise.all(people.map((person) => sees(person, id)));
    expect(seen, JSON.stringify({ ...its, early })).toEqual(
      (
        [
          ...(["owner-lead", "reviewer", "review-lead"] as const),
          ...leads.map(part),
          "same-pilot-lead",
        ] as const
      ).map((actor) => maySee(actor, { ...its, early })),
    );
  }

  async function takeAStep(id: string, version: number, pick: number, wild: number) {
    const every = people.flatMap((person) =>
      projectStepNames.map((step) => ({ person, step, open: false })),
    );
    const known = await Promise.all(
      people.map(async (person) => ({
        person,
        facts: await readAsViewer(person, (tx) => findFacts(tx, id)),
      })),
    );
    const open = known.flatMap(({ person, facts }) =>
      facts
        ? projectStepNames
            .filter((step) => step !== "withdraw" && nextProjectStep(facts, step).to !== null)
            .map((step) => ({ person, step, open: true }))
        : [],
    );
    const from = wild === 0 || open.length === 0 ? every : open;
    const chosen = from[pick % from.length] ?? fail();
    const input = (await projectInputFor(chosen.step, id)) as never;
    const outcome = await moveProject(chosen.person, id, chosen.step, input, { version });
    return outcome.done;
  }
});

type Move = { what: number; who: number; which: number; wild: number };
const dayOfLeaving = "2009-10-16";
const theDay = new Date("2009-10-16T00:30:00+01:00");
const done = (outcome: { done: boolean }) => outcome.done;
const review = {
  words: "Sound.",
  scores: criterionValues.map((criterion) => ({ criterion, score: 3, reason: "It says so." })),
};

async function partsOf(
  id: string,
  { id: organisationId }: Organisation,
  state: "invited" | "accepted",
  person: Person,
  step: "accept" | "decline" | "leave",
  leavesOn?: string,
) {
  const [part] = await owner
    .select({ id: partnerships.id })
    .from(partnerships)
    .where(
      and(
        eq(partnerships.submissionId, id),
        eq(partnerships.organisationId, organisationId),
        eq(partnerships.state, state),
      ),
    );
  if (!part) return false;
  return done(
    await movePartnership(person, part.id, step, { reason: "We close in May.", leavesOn }),
  );
}

async function recordOf(id: string) {
  const [row] = await owner
    .select({
      state: submissions.state,
      version: submissions.version,
      members: submissions.members,
      reference: submissions.reference,
      startedAt: projects.startedAt,
    })
    .from(submissions)
    .innerJoin(projects, eq(projects.id, submissions.id))
    .where(eq(submissions.id, id));
  return row ?? fail();
}

/** Two organisations whenever it is submitted or beyond and does not rest; one lead partner; a history that leads here. */
async function expectSound(id: string, lead: Organisation) {
  const now = await recordOf(id);
  const accepted = await owner
    .select({ id: partnerships.organisationId })
    .from(partnerships)
    .where(and(eq(partnerships.submissionId, id), eq(partnerships.state, "accepted")));
  expect(now.members[0]).toBe(lead.id);
  expect(now.members.slice(1).sort()).toEqual(accepted.map((one) => one.id).sort());
  if (sharedWork.includes(now.state))
    expect(now.members.length, now.state).toBeGreaterThanOrEqual(2);
  const lines = await owner
    .select({ from: events.fromState, to: events.toState, version: events.version })
    .from(events)
    .where(eq(events.submissionId, id))
    .orderBy(events.version);
  const steps = lines.filter(({ to, version }) => to !== null && version !== null);
  expect(steps.at(-1)).toMatchObject({ to: now.state });
  steps.slice(1).forEach(({ from }, at) => {
    expect(from).toBe(steps[at]?.to);
  });
}

async function sees(person: Person, id: string) {
  const found = await readAsViewer(person, (tx) =>
    tx.select({ id: submissions.id }).from(submissions).where(eq(submissions.id, id)),
  );
  return found.length === 1;
}

function fail(): never {
  throw new Error("It is not there");
}
