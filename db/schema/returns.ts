import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, now } from "@/db/columns";
import { mayAdd, mayRead, readsFigures, standsAs, viewerId } from "@/db/policies";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import type { ReturnLine } from "@/lib/returns";

/** What the host reports of a quarter against the signed plan. Never changed: a later one of the same quarter stands in its place. */
export const returns = pgTable(
  "returns",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    year: text().notNull(),
    quarter: integer().notNull(),
    /** Of each line of the year's spending. */
    lines: jsonb().$type<ReturnLine[]>().notNull(),
    words: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: now(),
  },
  (table) => [
    index().on(table.submissionId),
    check("returns_quarter", sql.raw("quarter between 1 and 4")),
    mayRead(readsFigures()),
    mayAdd(sql`person_id = ${viewerId} and ${standsAs("submission_id", "manager")}`),
  ],
);
