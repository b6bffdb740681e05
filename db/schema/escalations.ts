import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, now, oneOf } from "@/db/columns";
import { mayAdd, mayChange, mayRead, seesSubmission, standsAs, viewerId } from "@/db/policies";
import { bodies } from "@/db/schema/lookups";
import { people } from "@/db/schema/people";
import { governanceGroups } from "@/db/schema/pilots";
import { submissions } from "@/db/schema/submissions";
import { outcomes } from "@/lib/barriers";
import { valuesOf } from "@/lib/choices";

/** A barrier put to a responsible body or a board. */
export const escalations = pgTable(
  "escalations",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    body: text().references(() => bodies.code),
    board: text().references(() => governanceGroups.slug),
    contact: text().notNull(),
    ask: text().notNull(),
    dueOn: date().notNull(),
    putById: uuid()
      .notNull()
      .references(() => people.id),
    putAt: now(),
    chases: integer().notNull().default(0),
    chasedAt: instant(),
  },
  (table) => [
    index().on(table.submissionId),
    index().on(table.body),
    check("escalations_to_one", sql.raw("(body is null) <> (board is null)")),
    mayRead(seesSubmission()),
    mayAdd(sql`put_by_id = ${viewerId} and ${standsAs("submission_id", "review-lead")}`),
    mayChange(standsAs("submission_id", "reviewer")),
  ],
);

/** A body's answer to an escalation. */
export const responses = pgTable(
  "responses",
  {
    id: id(),
    escalationId: uuid()
      .notNull()
      .unique()
      .references(() => escalations.id),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    outcome: text({ enum: valuesOf(outcomes) }).notNull(),
    words: text().notNull(),
    receivedOn: date().notNull(),
    recordedById: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: now(),
  },
  (table) => [
    index().on(table.submissionId),
    check("responses_outcome", oneOf("outcome", valuesOf(outcomes))),
    mayRead(seesSubmission()),
    mayAdd(sql`recorded_by_id = ${viewerId} and ${standsAs("submission_id", "reviewer")}`),
  ],
);
