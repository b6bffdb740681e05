import { and, asc, eq, gte, notInArray, sql } from "drizzle-orm";
import { feeds, milestones, submissions } from "@/db/schema";
import { hashOf, newToken } from "@/db/secrets";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import type { Day } from "@/lib/dates";

/** Makes the viewer's address, or a new one in place of the old; its secret is given once. No history: it is the person's own. */
export async function makeFeed({ personId, organisationId }: Asker) {
  const secret = newToken();
  const made = { secretHash: hashOf(secret), createdAt: sql`portal_now()` };
  const rows = await asViewer({ personId, organisationId }, (tx) =>
    tx
      .insert(feeds)
      .values({ personId, ...made })
      .onConflictDoUpdate({ target: feeds.personId, set: made })
      .returning({ personId: feeds.personId }),
  );
  return rows.length > 0 ? secret : null;
}

/** False when there was none. */
export async function revokeFeed(viewer: Asker) {
  const rows = await asViewer(viewer, (tx) =>
    tx
      .delete(feeds)
      .where(eq(feeds.personId, viewer.personId))
      .returning({ personId: feeds.personId }),
  );
  return rows.length > 0;
}

export function findFeed(viewer: Asker) {
  return readAsViewer(viewer, async (tx) => {
    const [row] = await tx
      .select({ createdAt: feeds.createdAt })
      .from(feeds)
      .where(eq(feeds.personId, viewer.personId));
    return row ?? null;
  });
}

const most = 2000;
const dated = { id: milestones.id, title: milestones.title, dueOn: milestones.dueOn };

/** The milestones of all projects that the viewer sees now, from a day on; what will not happen is left out. */
export function listMilestones(viewer: Asker, from: Day) {
  return readAsViewer(viewer, (tx) =>
    tx
      .select({ ...dated, project: submissions.title })
      .from(milestones)
      .innerJoin(submissions, eq(submissions.id, milestones.submissionId))
      .where(
        and(
          gte(milestones.dueOn, from),
          notInArray(submissions.state, ["withdrawn", "not-endorsed"]),
        ),
      )
      .orderBy(asc(milestones.dueOn), asc(milestones.id))
      .limit(most),
  );
}

/** Those of one project with its reference; `null` when it is not there for this viewer. */
export function findMilestones(viewer: Asker, projectId: string) {
  return readAsViewer(viewer, async (tx) => {
    const [project] = await tx
      .select({ title: submissions.title, reference: submissions.reference })
      .from(submissions)
      .where(and(eq(submissions.id, projectId), eq(submissions.kind, "project")));
    if (!project) return null;
    const rows = await tx
      .select(dated)
      .from(milestones)
      .where(eq(milestones.submissionId, projectId))
      .orderBy(asc(milestones.dueOn), asc(milestones.id));
    return { ...project, milestones: rows };
  });
}
