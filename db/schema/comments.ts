import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant, now, oneOf } from "@/db/columns";
import {
  mayAdd,
  mayChange,
  mayRead,
  mayRemove,
  seesSubmission,
  standsAs,
  viewerActsAs,
  viewerId,
  viewerIs,
  viewerOrganisation,
  viewerOrganisations,
} from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";

const isMember = sql`exists (select 1 from submissions s where s.id = submission_id and s.members && ${viewerOrganisations})`;
/** Whoever asked says what answers it, and so does a contributor of the submission's owner. */
export const maySettle = (column: string) =>
  sql`exists (select 1 from comments c where c.id = ${sql.raw(column)} and c.deleted_at is null and (
    (c.person_id = ${viewerId} and c.organisation_id is not distinct from ${viewerOrganisation})
    or ${standsAs("c.submission_id", "owner-contributor")}))`;
const ownWords = sql`person_id = ${viewerId} and organisation_id is not distinct from ${viewerOrganisation}`;

/**
 * `readers` is everyone who may see the submission, or its partners only (then not even the support team).
 * A reply has a parent that is no reply, and is for the same readers.
 */
export const comments = pgTable(
  "comments",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    parentId: uuid(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid().references(() => organisations.id),
    readers: text().notNull(),
    words: text().notNull(),
    createdAt: now(),
    editedAt: instant(),
    deletedAt: instant(),
  },
  (table) => [
    index().on(table.submissionId, table.createdAt, table.id),
    index("comments_threads")
      .on(table.submissionId, table.createdAt, table.id)
      .where(sql`parent_id is null`),
    index("comments_replies").on(table.parentId, table.createdAt, table.id),
    unique("comments_of_submission").on(table.id, table.submissionId),
    unique("comments_of_parent").on(table.id, table.parentId),
    foreignKey({
      columns: [table.parentId, table.submissionId],
      foreignColumns: [table.id, table.submissionId],
    }),
    check("comments_readers", oneOf("readers", ["everyone", "partners"])),
    mayRead(sql`${seesSubmission()} and (readers = 'everyone' or ${isMember})`),
    mayAdd(sql`${ownWords} and ${seesSubmission()} and (
      (organisation_id is not null and (readers = 'everyone' or ${standsAs("submission_id", "partner")}))
      or (organisation_id is null and readers = 'everyone' and ${viewerActsAs("adviser", "reviewer", "review-lead")})
    )`),
    mayChange(sql`${ownWords} and ${seesSubmission()}`),
  ],
);

/** The words that a comment had before an edit. */
export const commentVersions = pgTable(
  "comment_versions",
  {
    id: id(),
    commentId: uuid()
      .notNull()
      .references(() => comments.id),
    words: text().notNull(),
    until: now(),
  },
  (table) => [
    index().on(table.commentId),
    mayRead(
      sql.raw("exists (select 1 from comments c where c.id = comment_id and c.deleted_at is null)"),
    ),
    mayAdd(
      sql`exists (select 1 from comments c where c.id = comment_id and c.person_id = ${viewerId})`,
    ),
  ],
);

export const mentions = pgTable(
  "mentions",
  {
    commentId: uuid()
      .notNull()
      .references(() => comments.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
  },
  (table) => [
    primaryKey({ columns: [table.commentId, table.personId] }),
    mayRead(sql.raw("exists (select 1 from comments c where c.id = comment_id)")),
    mayAdd(
      sql`exists (select 1 from comments c where c.id = comment_id and c.person_id = ${viewerId})`,
    ),
  ],
);

const asked = sql.raw("(select true from comments c where c.id = comment_id)");
const settles = sql`person_id = ${viewerId} and organisation_id is not distinct from ${viewerOrganisation} and ${maySettle("comment_id")}
  and exists (select 1 from comments c where c.id = answer_id and c.deleted_at is null)`;

/** The reply that answers a comment. */
export const answers = pgTable(
  "answers",
  {
    commentId: uuid()
      .primaryKey()
      .references(() => comments.id),
    answerId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid().references(() => organisations.id),
    at: now(),
  },
  (table) => [
    index().on(table.answerId),
    foreignKey({
      columns: [table.answerId, table.commentId],
      foreignColumns: [comments.id, comments.parentId],
    }),
    mayRead(asked),
    mayAdd(settles),
    mayRemove(maySettle("comment_id")),
  ],
);

/** Seen by the support team only. A table of its own, so that no flag can be forgotten. */
export const notes = pgTable(
  "notes",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    words: text().notNull(),
    createdAt: now(),
  },
  (table) => [
    index().on(table.submissionId, table.createdAt),
    mayRead(
      sql`${viewerIs("adviser", "reviewer", "review-lead")} and ${seesSubmission()} and sees_as_support(submission_id)`,
    ),
    mayAdd(sql`person_id = ${viewerId} and ${standsAs("submission_id", "adviser", "reviewer")}`),
  ],
);
