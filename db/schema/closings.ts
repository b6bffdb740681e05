import { sql } from "drizzle-orm";
import { date, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { now } from "@/db/columns";
import {
  mayAdd,
  mayChange,
  mayRead,
  readsFigures,
  standsAs,
  viewerId,
  viewerOrganisation,
} from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";

const byManager = sql`edited_by_id = ${viewerId} and ${standsAs("submission_id", "manager")}`;

/** How a fund ends: by which minute, who has what is left, and the final account. */
export const closings = pgTable(
  "closings",
  {
    submissionId: uuid()
      .primaryKey()
      .references(() => submissions.id),
    minute: text().notNull(),
    minutedOn: date().notNull(),
    /** Pence by organisation: what each has back, or pays where it is below nothing. */
    parts: jsonb().$type<Record<string, number>>().notNull(),
    /** When all of that was paid; then nothing is left. */
    paidOn: date(),
    assets: text().notNull().default(""),
    results: text().notNull().default(""),
    /** Pence by saving: what really was saved. */
    gained: jsonb().$type<Record<string, number>>().notNull().default({}),
    version: integer().notNull().default(1),
    editedById: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: now(),
  },
  () => [
    mayRead(readsFigures()),
    mayAdd(byManager),
    mayChange(standsAs("submission_id", "manager"), byManager),
  ],
);

/** That an organisation's finance contact has read the final account, as it was then, and takes it as its own. */
export const acknowledgements = pgTable(
  "acknowledgements",
  {
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** Of the final account. */
    version: integer().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: now(),
  },
  (table) => [
    primaryKey({ columns: [table.submissionId, table.organisationId, table.version] }),
    mayRead(readsFigures()),
    mayAdd(
      sql`person_id = ${viewerId} and organisation_id = ${viewerOrganisation} and ${standsAs("submission_id", "partner-finance")}`,
    ),
  ],
);
