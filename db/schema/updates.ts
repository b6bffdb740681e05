import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, now, oneOf } from "@/db/columns";
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
import { valuesOf } from "@/lib/choices";
import { updateStatuses } from "@/lib/updates";

const own = sql`organisation_id = ${viewerOrganisation} and ${standsAs("submission_id", "partner-contributor")}`;

/** Dated progress, by one of the organisations, which may correct it. */
export const updates = pgTable(
  "updates",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    status: text({ enum: valuesOf(updateStatuses) }).notNull(),
    done: text().notNull(),
    next: text().notNull(),
    stuck: text().notNull().default(""),
    /** What the organisation has spent on it so far, in pence, where it says so. */
    spent: bigint({ mode: "number" }),
    /** Who should move. */
    moverId: uuid().references(() => organisations.id),
    supportMoves: boolean().notNull().default(false),
    at: now(),
    /** Raised by each correction, so that nobody overwrites what they have not seen. */
    version: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.submissionId, table.at),
    check("updates_spent", sql.raw("spent >= 0")),
    check("updates_status", oneOf("status", valuesOf(updateStatuses))),
    mayRead(seesSubmission()),
    mayAdd(
      sql`person_id = ${viewerId} and ${own}
        and (mover_id is null or (select mover_id = any(s.members) from submissions s where s.id = submission_id))`,
    ),
    mayChange(own),
  ],
);
