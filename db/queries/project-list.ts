import { sql } from "drizzle-orm";
import {
  asListed,
  countByState,
  foundBy,
  listedColumns,
  marksOf,
  pageOf,
  pageSize,
  partnerNames,
  type Wanted,
} from "@/db/queries/submission-list";
import { lastTold } from "@/db/queries/updates";
import { organisations, projects, submissions, updates } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { ProjectFilter } from "@/lib/project-filter";
import type { UpdateStatus } from "@/lib/updates";

/** One page of what the filter shows, and where the next one begins. */
export async function listProjects(viewer: Asker, filter: ProjectFilter, size = pageSize) {
  const rows = await readAsViewer(viewer, (tx) =>
    asListed(
      tx
        .select({
          ...listedColumns,
          theme: projects.theme,
          startsOn: projects.startsOn,
          endsOn: projects.endsOn,
          partners: partnerNames,
          toldAt: lastTold,
          /** The last update of each organisation on it, the latest first. */
          told: sql<
            { organisation: string; status: UpdateStatus }[]
          >`(select coalesce(json_agg(json_build_object('organisation', last.name, 'status', last.status) order by last.at desc), '[]')
          from (select distinct on (u.organisation_id) o.name, u.status, u.at
            from ${updates} u join ${organisations} o on o.id = u.organisation_id
            where u.submission_id = ${submissions.id} and u.organisation_id = any(${submissions.members})
            order by u.organisation_id, u.at desc) as last)`,
        })
        .from(foundBy(viewer, wantedBy(filter), size))
        .innerJoin(projects, sql`${projects.id} = found.id`)
        .$dynamic(),
    ),
  );
  return pageOf(rows, size);
}

export const countProjects = (viewer: Asker, filter: ProjectFilter) =>
  countByState(viewer, wantedBy(filter));

const wantedBy = ({ theme, told, ...filter }: ProjectFilter): Wanted => ({
  ...filter,
  kind: "project",
  marks: marksOf({ theme, told }),
});
