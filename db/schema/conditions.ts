import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, now } from "@/db/columns";
import { mayAdd, mayChange, mayRead, seesSubmission, standsAs } from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";

/** What an endorsement asks for: by which organisation and by when. Who may write what now: `guard_condition`. */
export const conditions = pgTable(
  "conditions",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    words: text().notNull(),
    dueOn: date().notNull(),
    version: integer().notNull().default(1),
    metOn: date(),
    how: text().notNull().default(""),
    metById: uuid().references(() => people.id),
    /** Why it was opened again, until it is met. */
    reopened: text().notNull().default(""),
    createdAt: now(),
  },
  (table) => [
    index().on(table.submissionId),
    index("conditions_open").on(table.organisationId).where(sql`met_on is null`),
    check(
      "conditions_met",
      sql.raw("(met_on is null) = (how = '') and (met_on is null) = (met_by_id is null)"),
    ),
    mayRead(seesSubmission()),
    mayAdd(standsAs("submission_id", "review-lead")),
    mayChange(standsAs("submission_id", "owner-contributor", "partner-contributor", "reviewer")),
  ],
);
