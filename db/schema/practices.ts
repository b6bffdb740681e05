import { sql } from "drizzle-orm";
import { integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "@/db/columns";
import { mayAdd, mayChange, mayRead, readsPractice, seesSubmission, standsAs } from "@/db/policies";
import { submissions } from "@/db/schema/submissions";

/**
 * What worked, offered to all pilots in words of its own: one a project. Withdrawn, it is there for whoever
 * sees the project. What of the project goes with it is `practices_to_viewer`'s.
 */
export const practices = pgTable(
  "practices",
  {
    submissionId: uuid()
      .primaryKey()
      .references(() => submissions.id),
    /** Of what was never offered it is 1: each save raises it. */
    version: integer().notNull(),
    was: text().notNull(),
    people: text().notNull(),
    money: text().notNull(),
    time: text().notNull(),
    agreements: text().notNull(),
    ask: text().notNull(),
    withdrawnAt: instant(),
  },
  () => [
    mayRead(sql`(withdrawn_at is null and ${readsPractice}) or ${seesSubmission()}`),
    mayAdd(standsAs("submission_id", "owner-lead")),
    mayChange(standsAs("submission_id", "owner-lead")),
  ],
);
