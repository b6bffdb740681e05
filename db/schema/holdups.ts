import { sql } from "drizzle-orm";
import { index, pgTable, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant, now, oneOf } from "@/db/columns";
import { mayAdd, mayChange, mayRead, seesSubmission, standsAs } from "@/db/policies";
import { submissions } from "@/db/schema/submissions";
import { holdingStates } from "@/lib/holdups";

const seesBoth = sql`${seesSubmission("submission_id")} and ${seesSubmission("barrier_id")}`;

/** A barrier that stands in a project's way: seen by whoever sees both. */
export const holdups = pgTable(
  "holdups",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    barrierId: uuid()
      .notNull()
      .references(() => submissions.id),
    createdAt: now(),
    removedAt: instant(),
  },
  (table) => [
    uniqueIndex("holdups_standing")
      .on(table.submissionId, table.barrierId)
      .where(sql`removed_at is null`),
    index().on(table.barrierId),
    mayRead(seesBoth),
    mayAdd(
      sql`removed_at is null and ${standsAs("submission_id", "owner-contributor")} and (select true from submissions b
        where b.id = barrier_id and b.kind = 'barrier' and b.${oneOf("state", holdingStates)})`,
    ),
    mayChange(
      sql`removed_at is null and ${standsAs("submission_id", "owner-contributor")} and ${seesBoth}`,
      sql`removed_at is not null`,
    ),
  ],
);
