import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, now, oneOf } from "@/db/columns";
import {
  mayAdd,
  mayChange,
  mayRead,
  seesSubmission,
  standsAs,
  viewerId,
  viewerIs,
} from "@/db/policies";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { severities } from "@/lib/barriers";
import { valuesOf } from "@/lib/choices";

/** A support officer's assessment of one version; the support team's own paper. */
export const reviews = pgTable(
  "reviews",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    version: integer().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    severity: text({ enum: valuesOf(severities) }).notNull(),
    words: text().notNull(),
    createdAt: now(),
  },
  (table) => [
    index().on(table.submissionId),
    check("reviews_severity", oneOf("severity", valuesOf(severities))),
    mayRead(sql`${viewerIs("adviser", "reviewer", "review-lead")} and ${seesSubmission()}`),
    mayAdd(sql`person_id = ${viewerId} and ${standsAs("submission_id", "reviewer")}`),
  ],
);

/** A change request: a question on one field, answered by changing the field or by explaining. */
export const questions = pgTable(
  "questions",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    round: integer().notNull(),
    field: text().notNull(),
    words: text().notNull(),
    askedById: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: now(),
    replyBy: date().notNull(),
    before: jsonb().$type<string | string[] | null>(),
    after: jsonb().$type<string | string[] | null>(),
    answer: text(),
    answeredById: uuid().references(() => people.id),
    answeredAt: instant(),
  },
  (table) => [
    index().on(table.submissionId, table.round),
    mayRead(seesSubmission()),
    mayAdd(sql`asked_by_id = ${viewerId} and ${standsAs("submission_id", "reviewer", "adviser")}`),
    mayChange(standsAs("submission_id", "owner-contributor", "entered")),
  ],
);
