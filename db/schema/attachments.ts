import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
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
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { editableStates } from "@/lib/lives";

const isEditable = oneOf("s.state", editableStates);

/** Removed only by whoever added it, and only while the submission may still be changed. */
export const attachments = pgTable(
  "attachments",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
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
    mayRead(seesSubmission()),
    mayAdd(
      sql`person_id = ${viewerId} and organisation_id is not distinct from ${viewerOrganisation} and ${seesSubmission()} and ${standsAs("submission_id", "partner-contributor", "entered", "adviser", "reviewer")}`,
    ),
    mayChange(
      sql`organisation_id is not distinct from ${viewerOrganisation} and person_id = ${viewerId} and exists (select 1 from submissions s where s.id = submission_id and ${isEditable})`,
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
