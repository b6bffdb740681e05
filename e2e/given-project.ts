import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { rowsOf } from "@/db/queries/project-rows";
import {
  events,
  milestones,
  outcomes,
  projects,
  questions,
  readings,
  risks,
  submissions,
  updates,
} from "@/db/schema";
import { anOfficer, daysAgo, nextReference } from "@/e2e/given-life";
import { acceptParts } from "@/e2e/given-partners";
import {
  first,
  mark,
  type Organisation,
  organisation,
  type Person,
  person,
} from "@/e2e/given-people";
import { review, scope } from "@/e2e/given-review";
import type { ProjectDraft } from "@/lib/project-inputs";
import { type ProjectStep, projectSteps } from "@/lib/project-steps";
import type { ProjectState } from "@/lib/projects";
import type { Audience } from "@/lib/submissions";

export type ProjectWish = {
  state?: ProjectState;
  audience?: Audience;
  organisation?: Organisation;
  /** Who began it: a contributor of the organisation, if nobody is named. */
  author?: Person;
  /** Who reviewed it: a review lead, if nobody is named. */
  officer?: Person;
  /** Organisations that accepted a part. */
  partners?: Organisation[];
  draft?: Partial<ProjectDraft>;
  /** Paused before its delivery began. */
  early?: boolean;
};

/** A project in any state, with all that the state implies: reference, plan, review, questions, results, history. */
export async function project(wish: ProjectWish = {}) {
  const { state = "draft", audience = "pilot", partners = [] } = wish;
  const of = wish.organisation ?? (await organisation());
  const author = wish.author ?? (await person({ of, duties: ["contributor"] }));
  const officer = wish.officer ?? (await anOfficer());
  const draft = draftOfProject(of, { audience, ...wish.draft });
  const life: readonly ProjectStep[] = wish.early ? ["submit", "pause"] : lives[state];
  const rows = rowsOf(draft);
  const reached = (step: ProjectStep) =>
    life.includes(step) ? daysAgo(life.length - life.indexOf(step)) : null;
  const submission = first(
    await owner
      .insert(submissions)
      .values({
        ...rows.submission,
        kind: "project",
        state,
        organisationId: of.id,
        reference: reached("submit") ? await nextReference(draft.pilot, "project") : null,
        version: life.length + 1,
        createdById: author.id,
        officerId: reached("start-review") ? officer.id : null,
        dueOn: state === "changes-requested" ? "2009-12-01" : null,
        createdAt: daysAgo(life.length + 1),
        submittedAt: reached("submit"),
        stateSince: daysAgo(1),
        updatedAt: daysAgo(1),
      })
      .returning(),
  );
  const { id } = submission;
  await owner.insert(projects).values({
    ...rows.project,
    id,
    startedAt: reached("start"),
    lessons: reached("complete") ? "Begin with the youth workers." : "",
  });
  // Whether it began is known only now, and decides who sees it.
  if (state === "paused")
    await owner.update(submissions).set({ state }).where(eq(submissions.id, id));
  await acceptParts(submission, partners, author);
  const plan = {
    ...(await planOf(id, of, partners[0] ?? of)),
    update: randomUUID(),
    result: randomUUID(),
  };
  if (reached("change-scope")) await scope(submission, author);
  await tellLife({ id, life, author, officer, of, plan });
  return { ...submission, organisation: of, author, officer, draft, plan };
}
export type Project = Awaited<ReturnType<typeof project>>;

/** A complete draft, but for the plan. */
export function draftOfProject(
  of: Organisation,
  changes: Partial<ProjectDraft> = {},
): ProjectDraft {
  return {
    title: `One front door for the young ${mark()}`,
    pilot: of.pilots[0] ?? "kent",
    pilots: [],
    aim: "Four in five start something within four weeks.",
    whoFor: "420 people of 16 to 18 without work or a course",
    places: "Cliftonville",
    theme: null,
    startsOn: "2009-11-01",
    endsOn: "2010-07-31",
    funding: "aligned",
    fundingWords: "",
    sharing: "none",
    sharingWords: "",
    audience: "pilot",
    ...changes,
  };
}

const toReview: ProjectStep[] = ["submit", "start-review"];
const toDelivery: ProjectStep[] = [...toReview, "endorse", "start"];
const lives: Record<ProjectState, ProjectStep[]> = {
  draft: [],
  submitted: ["submit"],
  "in-review": toReview,
  "changes-requested": [...toReview, "request-changes"],
  endorsed: [...toReview, "endorse"],
  "not-endorsed": [...toReview, "not-endorse"],
  "in-delivery": toDelivery,
  "change-in-review": [...toDelivery, "change-scope"],
  paused: [...toDelivery, "pause"],
  completed: [...toDelivery, "complete"],
  closed: [...toDelivery, "complete", "close"],
  withdrawn: ["submit", "withdraw"],
};

async function planOf(submissionId: string, lead: Organisation, partner: Organisation) {
  const common = { submissionId, title: "The door opens", dueOn: "2010-01-04" };
  const [ours, theirs] = await owner
    .insert(milestones)
    .values([
      { ...common, organisationId: lead.id },
      { ...common, organisationId: partner.id },
    ])
    .returning({ id: milestones.id });
  const [outcome] = await owner
    .insert(outcomes)
    .values({
      submissionId,
      measure: "Started within four weeks",
      unit: "per cent",
      baseline: 42.5,
      baselineOn: "2009-09-01",
      target: 80,
      targetOn: "2010-07-31",
    })
    .returning({ id: outcomes.id });
  const [risk] = await owner
    .insert(risks)
    .values({
      submissionId,
      organisationId: partner.id,
      title: "The building is late",
      likelihood: "medium",
      effect: "medium",
      response: "The library lends two rooms.",
    })
    .returning({ id: risks.id });
  const id = (row?: { id: string }) => row?.id ?? "";
  return { ours: id(ours), theirs: id(theirs), outcome: id(outcome), risk: id(risk) };
}

type Told = {
  id: string;
  life: readonly ProjectStep[];
  author: Person;
  officer: Person;
  of: Organisation;
  /** What the lead partner told, once it is in delivery, has the ids given here. */
  plan: { outcome: string; update: string; result: string };
};

const byOfficer: ProjectStep[] = [
  ...(["start-review", "request-changes", "endorse", "not-endorse", "close"] as const),
];

/** A line of history for each step, and the rows that the step writes. */
async function tellLife({ id, life, author, officer, of, plan }: Told) {
  const states = ["draft", ...life.map((step) => projectSteps[step].to as string)];
  const told = (ago: number) => ({ submissionId: id, at: daysAgo(ago), toldAt: daysAgo(ago) });
  const byAuthor = { personId: author.id, organisationId: of.id };
  await owner.insert(events).values([
    { ...told(life.length + 1), ...byAuthor, act: "began", toState: "draft", version: 1 },
    ...life.map((step, index) => ({
      ...told(life.length - index),
      ...(byOfficer.includes(step) ? { personId: officer.id, organisationId: null } : byAuthor),
      act: step,
      fromState: states[index],
      toState: states[index + 1],
      version: index + 2,
    })),
  ]);
  if (life.includes("request-changes"))
    await owner.insert(questions).values({
      submissionId: id,
      round: 1,
      field: "aim",
      words: "In four weeks from when?",
      replyBy: "2009-12-01",
      before: "",
      askedById: officer.id,
    });
  if (life.some((step) => step === "endorse" || step === "not-endorse"))
    await review({ id }, officer);
  if (life.includes("start"))
    await owner.insert(updates).values({
      id: plan.update,
      submissionId: id,
      organisationId: of.id,
      personId: author.id,
      status: "amber",
      done: "Two workers have begun.",
      next: "Training with the tutors.",
      at: daysAgo(1),
    });
  if (life.includes("start"))
    await owner.insert(readings).values({
      id: plan.result,
      submissionId: id,
      outcomeId: plan.outcome,
      organisationId: of.id,
      value: 81,
      readOn: "2009-10-12",
    });
}
