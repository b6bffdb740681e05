import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { mover } from "@/db/queries/moves";
import { consequences } from "@/db/queries/project-consequences";
import { conditions, outcomes, projects, readings, submissions } from "@/db/schema";
import type { Day } from "@/lib/dates";
import type { ProjectStepInputs } from "@/lib/project-step-inputs";
import { nextProjectStep, type ProjectFacts } from "@/lib/project-steps";
import type { ProjectState } from "@/lib/projects";
import type { Standing } from "@/lib/standings";

export type Facts = ProjectFacts & {
  id: string;
  version: number;
  members: string[];
  /** Partners that left since the endorsement: told to the lead partner's leads only. */
  leavers: Leaver[];
  /** The viewer reviewed the version that was put to officers last. */
  reviewedByViewer: boolean;
};

export type Leaver = { id: string; name: string; leftOn: Day };

/** A project one step on. */
export const moveProject = mover<ProjectStepInputs, Facts>({
  find: findFacts,
  next: nextProjectStep,
  consequences,
});

/** What `nextProjectStep` must know, read under the viewer's policies. */
export async function findFacts(tx: Transaction, id: string): Promise<Facts | null> {
  const [row] = await tx
    .select({
      id: submissions.id,
      version: submissions.version,
      members: submissions.members,
      leavers: sql<Leaver[]>`left_since_endorsed(${submissions.id})`,
      state: sql<ProjectState>`${submissions.state}`,
      standing: sql<Standing[]>`standing(${submissions.id})`,
      organisations: sql<number>`cardinality(${submissions.members})`,
      started: sql<boolean>`${projects.startedAt} is not null`,
      reviewed: sql<boolean>`is_reviewed(${submissions.id})`,
      reviewedByViewer: sql<boolean>`coalesce(viewer_reviewed(${submissions.id}, submitted_version(${submissions.id})), false)`,
      unmeasured: sql<number>`(select count(*)::int from ${outcomes} where ${outcomes.submissionId} = ${submissions.id}
        and not exists (select 1 from ${readings} where ${readings.outcomeId} = ${outcomes.id}))`,
      openConditions: sql<number>`(select count(*)::int from ${conditions}
        where ${conditions.submissionId} = ${submissions.id} and ${conditions.metOn} is null)`,
    })
    .from(submissions)
    .innerJoin(projects, eq(projects.id, submissions.id))
    .where(and(eq(submissions.id, id), eq(submissions.kind, "project")));
  return row ?? null;
}
