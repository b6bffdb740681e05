import { sql } from "drizzle-orm";
import { bigint, check, date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, now } from "@/db/columns";
import { mayAdd, mayChange, mayRead, readsFigures, standsAs, viewerId } from "@/db/policies";
import { contributions } from "@/db/schema/contributions";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";

const byManager = sql`${standsAs("submission_id", "manager")}`;

/** When cash is due, in parts that sum to its contribution. Planned anew, the old are taken out. */
export const instalments = pgTable(
  "instalments",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    dueOn: date().notNull(),
    pence: bigint({ mode: "number" }).notNull(),
    byId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: now(),
    removedAt: instant(),
  },
  (table) => [
    index().on(table.submissionId),
    index().on(table.contributionId),
    check("instalments_pence", sql.raw("pence > 0")),
    mayRead(readsFigures()),
    mayAdd(sql`by_id = ${viewerId} and ${byManager}`),
    mayChange(sql`removed_at is null and ${byManager}`, sql`removed_at is not null`),
  ],
);

/** What came of an instalment, as the host recorded it: never changed, a mistake goes back in a line of its own. */
export const receipts = pgTable(
  "receipts",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    instalmentId: uuid()
      .notNull()
      .references(() => instalments.id),
    /** Below nothing where it went back. */
    pence: bigint({ mode: "number" }).notNull(),
    receivedOn: date().notNull(),
    note: text().notNull().default(""),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: now(),
  },
  (table) => [
    index().on(table.submissionId),
    index().on(table.instalmentId),
    check("receipts_pence", sql.raw("pence <> 0")),
    mayRead(readsFigures()),
    mayAdd(sql`person_id = ${viewerId} and ${byManager}`),
  ],
);
