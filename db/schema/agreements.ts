import { sql } from "drizzle-orm";
import { date, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { now } from "@/db/columns";
import { mayAdd, mayRead, readsFigures, standsAs, viewerId } from "@/db/policies";
import { attachments } from "@/db/schema/attachments";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";

/** The legal document that partners signed beside the portal: one of the submission's files. It replaces no signature here. */
export const agreements = pgTable(
  "agreements",
  {
    submissionId: uuid()
      .primaryKey()
      .references(() => submissions.id),
    attachmentId: uuid()
      .notNull()
      .references(() => attachments.id),
    /** Of the file, in hexadecimal: what was recorded can be told from any other. */
    sha256: text().notNull(),
    signedOn: date().notNull(),
    /** Who sits on the board. */
    board: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: now(),
  },
  () => [
    mayRead(readsFigures()),
    mayAdd(sql`person_id = ${viewerId} and ${standsAs("submission_id", "manager")}`),
  ],
);
