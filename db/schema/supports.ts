import { sql } from "drizzle-orm";
import { integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { now } from "@/db/columns";
import {
  mayAdd,
  mayRead,
  readsFigures,
  standsAs,
  viewerId,
  viewerOrganisation,
} from "@/db/policies";
import { contributions } from "@/db/schema/contributions";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";

/**
 * That somebody of an organisation's finance looked at a row of its money, as it was then: at another version it
 * says nothing any more, so no change has to take it back.
 */
export const supports = pgTable(
  "supports",
  {
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    version: integer().notNull(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: now(),
  },
  (table) => [
    primaryKey({ columns: [table.contributionId, table.version] }),
    mayRead(readsFigures()),
    mayAdd(
      sql`organisation_id = ${viewerOrganisation} and person_id = ${viewerId} and ${standsAs("submission_id", "partner-finance")}`,
    ),
  ],
);
