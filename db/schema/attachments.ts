import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytea, id, instant, now, oneOf } from "@/db/columns";
import {
  mayAdd,
  mayChange,
  mayRead,
  seesSubmission,
  standsAs,
  viewerId,
  viewerOrganisation,
} from "@/db/policies";
import { comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { editableStates } from "@/lib/lives";

const isEditable = oneOf("s.state", editableStates);
const own = sql`person_id = ${viewerId} and organisation_id is not distinct from ${viewerOrganisation}`;
const seesComment = sql.raw(
  "(select true from comments c where c.id = comment_id and c.deleted_at is null)",
);
const saysComment = sql`exists (select 1 from comments c where c.id = comment_id and c.deleted_at is null
  and c.person_id = ${viewerId} and c.organisation_id is not distinct from ${viewerOrganisation})`;

/**
 * Evidence is removed only by whoever added it, and only while the submission may still be changed. With a
 * `commentId` it is no evidence: it comes with the comment, is seen with it and goes with it.
 */
export const attachments = pgTable(
  "attachments",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    commentId: uuid(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid().references(() => organisations.id),
    name: text().notNull(),
    type: text().notNull(),
    bytes: integer().notNull(),
    sha256: text().notNull(),
    createdAt: now(),
    removedAt: instant(),
  },
  (table) => [
    index().on(table.submissionId),
    index().on(table.commentId),
    foreignKey({
      name: "attachments_of_comment",
      columns: [table.commentId, table.submissionId],
      foreignColumns: [comments.id, comments.submissionId],
    }),
    mayRead(sql`${seesSubmission()} and (comment_id is null or ${seesComment})`),
    mayAdd(sql`${own} and ${seesSubmission()} and case when comment_id is null
      then ${standsAs("submission_id", "partner-contributor", "entered", "adviser", "reviewer")}
      else ${saysComment} end`),
    mayChange(
      sql`${own} and comment_id is null and exists (select 1 from submissions s where s.id = submission_id and ${isEditable})`,
    ),
  ],
);

/** The bytes, apart, so that no list ever reads them. */
export const attachmentContents = pgTable(
  "attachment_contents",
  {
    attachmentId: uuid()
      .primaryKey()
      .references(() => attachments.id),
    content: bytea().notNull(),
  },
  () => [
    mayRead(
      sql.raw(
        "exists (select 1 from attachments a where a.id = attachment_id and a.removed_at is null)",
      ),
    ),
    mayAdd(
      sql`exists (select 1 from attachments a where a.id = attachment_id and a.person_id = ${viewerId})`,
    ),
  ],
);
