import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { now, oneOf } from "@/db/columns";
import { mayAdd, mayChange, mayRead, mayRemove, seesSubmission, viewerId } from "@/db/policies";
import { comments } from "@/db/schema/comments";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";

const own = sql`person_id = ${viewerId} and ${seesSubmission()}`;

/** What a person has begun to say on a submission; nobody else ever reads it. */
export const drafts = pgTable(
  "drafts",
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    parentId: uuid(),
    readers: text().notNull(),
    words: text().notNull(),
    version: integer().notNull().default(1),
    updatedAt: now(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.submissionId] }),
    index().on(table.submissionId),
    foreignKey({
      columns: [table.parentId, table.submissionId],
      foreignColumns: [comments.id, comments.submissionId],
    }),
    check("drafts_readers", oneOf("readers", ["everyone", "partners"])),
    mayRead(own),
    mayAdd(own),
    mayChange(own),
    mayRemove(own),
  ],
);
