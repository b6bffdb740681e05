import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type Named, submissionColumns, wordsOf } from "@/db/queries/submission-rows";
import { milestones, organisations, outcomes, projects, risks, submissions } from "@/db/schema";
import type { PlanPart } from "@/lib/project-fields";
import type { ProjectDraft } from "@/lib/project-inputs";
import type { Standing } from "@/lib/standings";

/** One project as typed, laid out over its two tables. */
export function rowsOf({ title, pilot, audience, pilots, ...project }: ProjectDraft) {
  const told = [project.aim, project.whoFor, project.places];
  return { submission: wordsOf({ title, pilot, pilots, audience }, told), project };
}

/** A project as it would stand in its form, its plan beside it, with what decides whether it may be changed. */
export async function readProject(tx: Transaction, id: string) {
  const [[row], plan] = await Promise.all([
    tx
      .select({
        submission: submissionColumns,
        project: getTableColumns(projects),
        organisation: organisations.name,
        standing: sql<Standing[]>`standing(${submissions.id})`,
        /** The fields that this viewer may change now. */
        unlocked: sql<string[]>`unlocked_fields(${submissions.id})`,
      })
      .from(submissions)
      .innerJoin(projects, eq(projects.id, submissions.id))
      .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
      .where(eq(submissions.id, id)),
    readPlan(tx, id),
  ]);
  return row ? { ...row, plan, draft: draftOf(row) } : null;
}

/** The rows of a project's plan, in the order of their dates. */
export async function readPlan(tx: Transaction, id: string) {
  const owner = { organisationId: organisations.id, organisation: organisations.name };
  const [done, measured, risked] = await Promise.all([
    tx
      .select({
        id: milestones.id,
        version: milestones.version,
        title: milestones.title,
        dueOn: milestones.dueOn,
        doneOn: milestones.doneOn,
        ...owner,
      })
      .from(milestones)
      .innerJoin(organisations, eq(organisations.id, milestones.organisationId))
      .where(eq(milestones.submissionId, id))
      .orderBy(asc(milestones.dueOn), asc(milestones.createdAt)),
    tx
      .select({
        id: outcomes.id,
        version: outcomes.version,
        measure: outcomes.measure,
        unit: outcomes.unit,
        baseline: outcomes.baseline,
        baselineOn: outcomes.baselineOn,
        target: outcomes.target,
        targetOn: outcomes.targetOn,
      })
      .from(outcomes)
      .where(eq(outcomes.submissionId, id))
      .orderBy(asc(outcomes.createdAt)),
    tx
      .select({
        id: risks.id,
        version: risks.version,
        title: risks.title,
        likelihood: risks.likelihood,
        effect: risks.effect,
        response: risks.response,
        state: risks.state,
        ...owner,
      })
      .from(risks)
      .innerJoin(organisations, eq(organisations.id, risks.organisationId))
      .where(eq(risks.submissionId, id))
      .orderBy(asc(risks.createdAt)),
  ]);
  return { milestones: done, outcomes: measured, risks: risked };
}

type Plan = Awaited<ReturnType<typeof readPlan>>;

/** A plan as it is compared: what its rows say, not how often they changed. */
export const saidIn = (plan: Plan): Record<PlanPart, Record<string, unknown>[]> => ({
  milestones: plan.milestones.map(said),
  outcomes: plan.outcomes.map(said),
  risks: plan.risks.map(said),
});

const said = ({ version: _, ...row }: { version: number }) => row;

type Rows = {
  submission: Named;
  project: typeof projects.$inferSelect;
};

function draftOf({ submission, project }: Rows): ProjectDraft {
  return {
    title: submission.title,
    pilot: submission.pilot,
    pilots: submission.pilots.slice(1),
    aim: project.aim,
    whoFor: project.whoFor,
    places: project.places,
    theme: project.theme,
    startsOn: project.startsOn,
    endsOn: project.endsOn,
    funding: project.funding,
    fundingWords: project.fundingWords,
    sharing: project.sharing,
    sharingWords: project.sharingWords,
    audience: submission.audience,
  };
}
