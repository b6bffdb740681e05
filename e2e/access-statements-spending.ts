import { type SQL, sql } from "drizzle-orm";
import { insert, type Line } from "@/e2e/access-statements";
import type { Me } from "@/e2e/access-tries";

/** A line of what is to be paid for, in one's own name, unless it says otherwise. */
export const spending = (id: string, me: Me, changed: Line = {}) =>
  insert("spend_lines", {
    ...{ submission_id: id, edited_by_id: me.id, what: "x", scheme: "staff", year: "2010-11" },
    ...{ pence: 100, nature: "revenue", form: "cash", is_new: true, variance: "fixed", ...changed },
  });

export const setLine = (row: string, what: SQL) =>
  sql`update spend_lines set ${what} where id = ${row} returning 1`;

/** Another cost of a line, as whoever changes it. */
export const cost = (row: string, by: string) =>
  setLine(row, sql`pence = pence + 1, edited_by_id = ${by}, version = version + 1`);

export const unplanned = (row: string, by: string) =>
  setLine(row, sql`removed_at = now(), edited_by_id = ${by}, version = version + 1`);

export const keptBack = (id: string, year: string) =>
  sql`insert into pots (submission_id, year, nature, contingency) values (${id}, ${year}, 'revenue', 1)
    on conflict (submission_id, year, nature) do update set contingency = excluded.contingency returning 1`;

export const openedWith = (id: string) =>
  sql`insert into purses (submission_id, opening_revenue, carries) values (${id}, 1, 'yes')
    on conflict (submission_id) do update set opening_revenue = excluded.opening_revenue returning 1`;
