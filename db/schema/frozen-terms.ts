import { integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { now } from "@/db/columns";
import { mayAdd, mayRead, readsFigures, standsAs } from "@/db/policies";
import { submissions } from "@/db/schema/submissions";

/** The material terms as each submitting put them forward, word for word: what is reviewed and signed. */
export const frozenTerms = pgTable(
  "frozen_terms",
  {
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    /** Of the submission, once it is submitted. */
    version: integer().notNull(),
    /** SHA-256 of the text, in hexadecimal. */
    hash: text().notNull(),
    terms: text().notNull(),
    createdAt: now(),
  },
  (table) => [
    primaryKey({ columns: [table.submissionId, table.version] }),
    mayRead(readsFigures()),
    mayAdd(standsAs("submission_id", "owner-lead")),
  ],
);
