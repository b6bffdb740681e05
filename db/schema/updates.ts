import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, now, oneOf } from "@/db/columns";
import {
  mayAdd,
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

/** Dated progress, by one of the organisations. */
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
  },
  (table) => [
    index().on(table.submissionId, table.at),
    check("updates_spent", sql.raw("spent >= 0")),
    check("updates_status", oneOf("status", valuesOf(updateStatuses))),
    mayRead(seesSubmission()),
    mayAdd(
      sql`person_id = ${viewerId} and organisation_id = ${viewerOrganisation} and ${standsAs("submission_id", "partner-contributor")}
        and (mover_id is null or (select mover_id = any(s.members) from submissions s where s.id = submission_id))`,
    ),
  ],
);
