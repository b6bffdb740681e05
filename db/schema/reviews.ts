import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
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
import { anyCriterionValues, reviewPartValues } from "@/lib/reviews";

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
    /** Of barriers; projects have scores. */
    severity: text({ enum: valuesOf(severities) }),
    part: text({ enum: reviewPartValues }).notNull().default("whole"),
    words: text().notNull(),
    createdAt: now(),
  },
  (table) => [
    index().on(table.submissionId),
    check("reviews_part", oneOf("part", reviewPartValues)),
    uniqueIndex("reviews_scored")
      .on(table.submissionId, table.version, table.personId)
      .where(sql`severity is null`),
    check("reviews_severity", oneOf("severity", valuesOf(severities))),
    mayRead(
      sql`${viewerIs("adviser", "reviewer", "review-lead")} and ${seesSubmission()} and (severity is not null
        or person_id = ${viewerId} or ${viewerIs("review-lead")} or viewer_reviewed(submission_id, version))`,
    ),
    mayAdd(
      sql`person_id = ${viewerId} and ${standsAs("submission_id", "reviewer")} and (severity is not null or version = submitted_version(submission_id))`,
    ),
  ],
);

/** How one review judges one criterion; nothing where it cannot be judged. */
export const scores = pgTable(
  "scores",
  {
    reviewId: uuid()
      .notNull()
      .references(() => reviews.id),
    criterion: text({ enum: anyCriterionValues }).notNull(),
    score: integer(),
    reason: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reviewId, table.criterion] }),
    check("scores_criterion", oneOf("criterion", anyCriterionValues)),
    check("scores_score", sql.raw("score between 1 and 4")),
    mayRead(sql`(select true from reviews r where r.id = review_id)`),
    mayAdd(
      sql`exists (select 1 from reviews r where r.id = review_id and r.person_id = ${viewerId} and r.severity is null)`,
    ),
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
    before: jsonb().$type<unknown>(),
    after: jsonb().$type<unknown>(),
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
