import { expect, test } from "@playwright/test";
import { and, eq, gt, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { movePartnership } from "@/db/queries/partnerships";
import { findFacts, moveProject } from "@/db/queries/project-moves";
import { reviewSubmission } from "@/db/queries/reviews";
import { events, projects, questions, reviews, steps, submissions } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { printOf } from "@/e2e/access-prints";
import { type Actor, actors, type Case, may, maySee } from "@/e2e/access-table";
import {
  allProjectStates,
  isReviewed,
  projectLeadsTo,
  sharedWork,
} from "@/e2e/access-table-projects";
import { makeWorld, type World } from "@/e2e/access-world";
import { given } from "@/e2e/given";
import { projectInputFor } from "@/e2e/project-inputs";
import { nextProjectStep, type ProjectStep, projectStepNames } from "@/lib/project-steps";
import { projectStateValues } from "@/lib/projects";
import { criterionValues } from "@/lib/reviews";

let made: Promise<World> | undefined;
function theWorld() {
  made ??= makeWorld();
  return made;
}

const words = "It says so plainly.";

test("the hand-written table names every state and step that there is", () => {
  expect(allProjectStates.toSorted()).toEqual([...projectStateValues].sort());
  expect(Object.keys(projectLeadsTo).sort()).toEqual([...projectStepNames].sort());
});

test("the database holds the same steps as the table of the papers", async () => {
  const rows = await owner.select().from(steps).where(eq(steps.kind, "project"));
  expect(rows.filter((row) => row.toState !== projectLeadsTo[row.step])).toEqual([]);
  expect(new Set(rows.map((row) => row.step)).size).toBe(projectStepNames.length);
});

for (const state of allProjectStates)
  test(`each step of a project is taken by whom the table names and by nobody else: ${state}`, async () => {
    const world = await theWorld();
    const its: Case = { kind: "project", state, audience: "all-pilots" };
    const it = await reviewedIfInReview(await world.project(its), its);
    const before = await printOf(it.id);
    for (const actor of actors) {
      const viewer = world.personOf(actor);
      if (!viewer) continue;
      const facts = await readAsViewer(viewer, (tx) => findFacts(tx, it.id));
      expect(facts !== null, `${actor} sees it`).toBe(maySee(actor, its));
      await Promise.all(
        projectStepNames.map(async (step) => {
          const allowed = may(actor, step, its);
          if (facts)
            expect(nextProjectStep(facts, step).to, `${actor}: ${step}`).toBe(
              allowed ? projectLeadsTo[step] : null,
            );
          const on = allowed ? await reviewedIfInReview(await world.project(its), its) : it;
          const input = (await projectInputFor(step, on.id)) as never;
          const outcome = await moveProject(viewer, on.id, step, input, on);
          expect(outcome.done, `${actor}: ${step}`).toBe(allowed);
          if (allowed) await expectOneLine(on, { actor, step, its });
        }),
      );
    }
    expect(await printOf(it.id)).toBe(before);
  });

type At = { id: string; version: number };

async function expectOneLine(
  { id, version }: At,
  { actor, step, its }: { actor: Actor; step: ProjectStep; its: Case },
) {
  const [now] = await owner.select().from(submissions).where(eq(submissions.id, id));
  const told = `${actor}: ${step}`;
  expect(now, told).toMatchObject({ state: projectLeadsTo[step], version: version + 1 });
  const lines = await owner
    .select()
    .from(events)
    .where(and(eq(events.submissionId, id), gt(events.version, version)));
  expect(lines, told).toMatchObject([
    { act: step, fromState: its.state, toState: projectLeadsTo[step], version: version + 1 },
  ]);
}

async function reviewedIfInReview<It extends At>(it: It, { state }: Case) {
  if (isReviewed(state)) await given.review(it);
  return it;
}

test("a version that nobody reviewed is neither endorsed nor refused", async () => {
  const world = await theWorld();
  const it = await world.project({ kind: "project", state: "in-review", audience: "pilot" });
  const lead = world.people["review-lead"];
  for (const step of ["endorse", "not-endorse"] as const)
    expect(
      await moveProject(lead, it.id, step, { reason: words, conditions: [] }, it),
    ).toMatchObject({
      message: expect.stringContaining("Nobody has reviewed this version"),
    });
});

test("an officer judges nothing that an organisation of theirs is on", async () => {
  const world = await theWorld();
  const its: Case = { kind: "project", state: "in-review", audience: "pilot" };
  const it = await reviewedIfInReview(await world.project(its), its);
  const { partner, neighbour } = world.organisations;
  const officer = async (of: typeof partner) => {
    const { personId } = await given.person({ role: "review-lead", of });
    return { personId, organisationId: null };
  };
  const [interested, free] = [await officer(partner), await officer(neighbour)];
  const scores = criterionValues.map((criterion) => ({ criterion, score: 3, reason: words }));
  const review = (viewer: Asker) => reviewSubmission(viewer, it.id, "whole", { words, scores });
  const endorse = (viewer: Asker) =>
    moveProject(viewer, it.id, "endorse", { reason: words, conditions: [] }, it);
  const why = { message: expect.stringContaining("who belongs to no organisation on it") };
  expect(await review(interested)).toMatchObject(why);
  expect(await endorse(interested)).toMatchObject(why);
  const bare = asViewer(interested, (tx) =>
    tx.insert(reviews).values({
      submissionId: it.id,
      version: sql`submitted_version(${it.id})`,
      personId: interested.personId,
      words,
    }),
  );
  await expect(bare.catch(({ cause }) => cause.message)).resolves.toContain("row-level security");
  expect(await review(free)).toMatchObject({ done: true });
  expect(await endorse(free)).toMatchObject({ done: true });
});

test("what submitting needs may not be taken out again before it is submitted the next time", async () => {
  const world = await theWorld();
  const its = { kind: "project", state: "changes-requested", audience: "pilot" } as const;
  const it = await world.project(its, { draft: { aim: "" } });
  const lead = world.people["owner-lead"];
  const [asked] = await owner.select().from(questions).where(eq(questions.submissionId, it.id));
  const answers = { [asked?.id ?? ""]: words };
  expect(await moveProject(lead, it.id, "resubmit", { answers }, it)).toMatchObject({
    message: expect.stringContaining("Some answers are still missing"),
  });
  await owner.update(projects).set({ aim: "One door for the young" }).where(eq(projects.id, it.id));
  expect(await moveProject(lead, it.id, "resubmit", { answers }, it)).toMatchObject({ done: true });
});

test("an organisation alone submits nothing, and when the last partner leaves, the project pauses", async () => {
  const world = await theWorld();
  const alone = await given.project({
    organisation: world.organisations.owner,
    author: world.people["owner-contributor"],
  });
  const lead = world.people["owner-lead"];
  expect(await moveProject(lead, alone.id, "submit", {}, alone)).toMatchObject({
    message: expect.stringContaining("two organisations"),
  });
  for (const state of sharedWork) {
    const it = await world.project({ kind: "project", state, audience: "pilot" });
    const left = await movePartnership(world.people["partner-lead"], it.part, "leave", {
      reason: "We close in May.",
    });
    expect(left, state).toMatchObject({ done: true });
    const [now] = await owner.select().from(submissions).where(eq(submissions.id, it.id));
    expect(now, state).toMatchObject({
      state: "paused",
      members: [world.organisations.owner.id],
      version: it.version + 1,
    });
    const lines = await owner.select().from(events).where(eq(events.submissionId, it.id));
    expect(
      lines.map(({ act }) => act),
      state,
    ).toEqual(expect.arrayContaining(["leave", "paused-alone"]));
    const on = { version: it.version + 1 };
    const again = state === "in-delivery" || state === "change-in-review" ? "resume" : "submit";
    expect(await moveProject(lead, it.id, again, { reason: words } as never, on)).toMatchObject({
      message: expect.stringContaining("two organisations"),
    });
  }
});

test("a project that rests is seen by other organisations once its delivery had begun, and not before", async () => {
  const world = await theWorld();
  const neighbour = world.people["same-pilot-lead"];
  for (const [state, seen] of [
    ["submitted", 0],
    ["endorsed", 0],
    ["in-delivery", 1],
  ] as const) {
    const it = await world.project({ kind: "project", state, audience: "pilot" });
    await movePartnership(world.people["partner-lead"], it.part, "leave", { reason: words });
    const found = await readAsViewer(neighbour, (tx) =>
      tx.select().from(submissions).where(eq(submissions.id, it.id)),
    );
    expect(found, state).toHaveLength(seen);
  }
});

test("a project that is left with another partner goes on", async () => {
  const world = await theWorld();
  const third = await given.organisation();
  const it = await world.project(
    { kind: "project", state: "in-delivery", audience: "pilot" },
    { partners: [world.organisations.partner, third] },
  );
  await movePartnership(world.people["partner-lead"], it.part, "leave", { reason: "Done." });
  const [now] = await owner.select().from(submissions).where(eq(submissions.id, it.id));
  expect(now).toMatchObject({ state: "in-delivery", version: it.version });
});
