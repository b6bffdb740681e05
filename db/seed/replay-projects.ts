import { and, eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { meetCondition } from "@/db/queries/condition-changes";
import { changeRisk, reachMilestone, recordReading } from "@/db/queries/delivery";
import { savePlanRow } from "@/db/queries/plan";
import { offerPractice, wordsOf } from "@/db/queries/practices";
import { moveProject } from "@/db/queries/project-moves";
import { createProject, findProjectDraft, updateProject } from "@/db/queries/projects";
import { reviewSubmission } from "@/db/queries/reviews";
import { termsOf } from "@/db/queries/scopes";
import { postUpdate } from "@/db/queries/updates";
import { conditions, milestones, outcomes, risks } from "@/db/schema";
import { doCommon, isCommon } from "@/db/seed/replay-common";
import { answersTo, done, fail, type Scene, type Stage, versionOf } from "@/db/seed/replay-stage";
import {
  conditionsFrom,
  conditionsIn,
  planInputFrom,
  projectDraftFrom,
  rowsIn,
  scoresFrom,
} from "@/db/seed/sample-project-draft";
import type { CommonAct } from "@/db/seed/samples/sample";
import type { SamplePlan, SampleProject, SampleProjectAct } from "@/db/seed/samples/sample-project";
import type { Asker } from "@/db/viewer";
import type { Outcome } from "@/lib/outcome";
import type { RiskInput } from "@/lib/plan";
import type { PlanPart } from "@/lib/project-fields";
import type { ProjectStep } from "@/lib/project-steps";
import { type Criterion, criteria, reasonAgainst } from "@/lib/reviews";
import { supportMoves } from "@/lib/updates";

export const scenesOfProjects = (samples: readonly SampleProject[], stage: Stage): Scene[] =>
  samples.flatMap((sample) => [
    { on: sample.on, run: () => begin(stage, sample) },
    ...sample.acts.map((act) => ({ on: act.on, run: () => take(stage, sample, act) })),
  ]);

async function begin(stage: Stage, sample: SampleProject) {
  const { key, draft } = sample;
  const { id } = done(key, await createProject(stage.asked(sample), projectDraftFrom(draft)));
  stage.begun(key, id);
}

async function take(stage: Stage, sample: SampleProject, act: SampleProjectAct) {
  const id = stage.idOf(sample.key);
  const viewer = stage.asked(act);
  const what = `${sample.key}, ${act.on}, ${act.do}`;
  const outcome = isCommon(act)
    ? await doCommon(stage, viewer, id, act)
    : await doOwn(stage, sample, { viewer, id, act });
  return done(what, outcome);
}

type Own = Exclude<SampleProjectAct, CommonAct>;
type Doing = { viewer: Asker; id: string; act: Own };

/** What only projects have. */
async function doOwn(stage: Stage, sample: SampleProject, doing: Doing): Promise<Outcome> {
  const { viewer, id, act } = doing;
  const rowOf = async (part: PlanPart, name: string) => ({
    id,
    ...(await rowCalled(part, id, rowsIn(sample, part)[name] ?? fail(`No ${part} row ${name}`))),
  });
  switch (act.do) {
    case "plan":
      return saveRows(stage, doing, sample);
    case "change":
      if (act.draft) done("change", await changeWords(viewer, id, act.draft));
      return saveRows(stage, doing, act);
    case "review":
      return reviewSubmission(viewer, id, "whole", {
        words: act.words,
        scores: scoresFrom(act.scores),
      });
    case "update": {
      const { status, done: said, next, stuck = "", spent = null, mover: named } = act;
      const mover = named && named !== supportMoves ? stage.cast.organisation(named) : named;
      const told = { status, done: said, next, stuck, spent, mover: mover ?? null };
      return postUpdate(viewer, id, told);
    }
    case "milestone":
      return reachMilestone(viewer, await rowOf("milestones", act.milestone), act.doneOn);
    case "risk":
      return sayRisk(viewer, await rowOf("risks", act.risk), act.state);
    case "reading": {
      const { value, readOn, words = "" } = act;
      return recordReading(viewer, await rowOf("outcomes", act.outcome), { value, readOn, words });
    }
    case "meet": {
      const words = conditionsIn(sample)[act.condition]?.words ?? fail("No such condition");
      return meetCondition(viewer, await conditionOf(id, words), act);
    }
    case "offer":
      return offerPractice(viewer, id, wordsOf(act), { version: 1 });
    default:
      return move(stage, doing, act.do);
  }
}

async function move({ cast }: Stage, { viewer, id, act }: Doing, step: ProjectStep) {
  const answers = act.do === "resubmit" ? await answersTo(id, act.answers) : {};
  const conditions = act.do === "endorse" ? conditionsFrom(act.conditions ?? {}, cast) : undefined;
  const terms = act.do === "change-scope" ? await termsWith(viewer, id, act.draft) : undefined;
  const against = act.do === "not-endorse" ? act.against : undefined;
  const reason = against && reasonAgainst(criteria, (criterion) => against[criterion as Criterion]);
  const input = {
    ...act,
    ...(reason && { reason }),
    terms,
    answers,
    conditions,
    declared: "yes",
    without: [],
  };
  return moveProject(viewer, id, step, input as never, { version: await versionOf(id) });
}

async function sayRisk(
  viewer: Asker,
  place: Parameters<typeof changeRisk>[1],
  state: RiskInput["state"],
) {
  const found = await findProjectDraft(viewer, place.id);
  const risk = found?.plan.risks.find(({ id }) => id === place.row) ?? fail("No such risk");
  const { likelihood, effect, response, organisationId } = risk;
  return changeRisk(viewer, place, { likelihood, effect, response, organisationId, state });
}

async function termsWith(viewer: Asker, id: string, changes: object) {
  const found = (await findProjectDraft(viewer, id)) ?? fail("It is not there");
  return { ...termsOf(found), ...changes };
}

async function changeWords(viewer: Asker, id: string, changes: object) {
  const found = (await findProjectDraft(viewer, id)) ?? fail("It is not there");
  return updateProject(viewer, id, { ...found.draft, ...changes }, found.submission.version);
}

/** A second apart, so that they stay in their order. */
async function saveRows({ cast }: Stage, { viewer, id }: Doing, plan: Partial<SamplePlan>) {
  const inputs = planInputFrom(plan, cast);
  for (const [index, { part, input }] of inputs.entries()) {
    const at = new Date((viewer.at?.getTime() ?? 0) + index * 1000);
    done(part, await savePlanRow({ ...viewer, at }, { id, part }, input));
  }
  return { done: true as const, id };
}

async function conditionOf(id: string, words: string) {
  const [found] = await owner
    .select({ id: conditions.submissionId, row: conditions.id, version: conditions.version })
    .from(conditions)
    .where(and(eq(conditions.submissionId, id), eq(conditions.words, words)));
  return found ?? fail(`${words} was not asked`);
}

const tables = { milestones, outcomes, risks };
const nameOf = { milestones: "title", outcomes: "measure", risks: "title" };

async function rowCalled(part: PlanPart, id: string, row: Record<string, unknown>) {
  const table = tables[part];
  const name = nameOf[part];
  const [found] = await owner
    .select({ row: table.id, version: table.version })
    .from(table)
    .where(and(eq(table.submissionId, id), eq(sql.identifier(name), row[name])));
  return found ?? fail(`${row[name]} is not in the plan`);
}
