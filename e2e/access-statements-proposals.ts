import { sql } from "drizzle-orm";
import { insert, type Line } from "@/e2e/access-statements";
import type { Me } from "@/e2e/access-tries";

/** A row of one's own money, unless it says otherwise. */
export const contribution = (id: string, me: Me, changed: Line = {}) =>
  insert("contributions", {
    ...{ submission_id: id, organisation_id: me.organisationId, edited_by_id: me.id },
    ...{ basis: "april", from_year: 2010, pence: 100, nature: "revenue", form: "cash" },
    ...{ source: "core", recurrent: true, is_new: true, ...changed },
  });

/** Another amount of a row, as whoever changes it. */
export const amount = (row: string, by: string) =>
  sql`update contributions set pence = pence + 1, edited_by_id = ${by}, version = version + 1
    where id = ${row} returning 1`;

export const takenOut = (row: string, by: string) =>
  sql`update contributions set removed_at = now(), edited_by_id = ${by}, version = version + 1
    where id = ${row} returning 1`;

export const target = (id: string, year = "2010-11") =>
  sql`insert into pots (submission_id, year, nature, target) values (${id}, ${year}, 'revenue', 1)
    on conflict (submission_id, year, nature) do update set target = excluded.target returning 1`;

export const noTarget = (id: string) =>
  sql`update pots set target = null where submission_id = ${id} returning 1`;

export const nextVersion = (id: string) =>
  sql`update submissions set version = version + 1 where id = ${id} returning 1`;
