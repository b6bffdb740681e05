import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant, now, oneOf } from "@/db/columns";
import {
  mayAdd,
  mayChange,
  mayRead,
  seesSubmission,
  standsAs,
  viewerActsAs,
  viewerHasDuty,
  viewerId,
  viewerIs,
  viewerOrganisation,
} from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { pilots } from "@/db/schema/pilots";
import { submissions } from "@/db/schema/submissions";
import { valuesOf } from "@/lib/choices";
import { organisationTypes } from "@/lib/organisations";
import { proposedStateValues } from "@/lib/proposed-organisations";

const typeValues = valuesOf(organisationTypes);
const ofOurLeads = sql`organisation_id = ${viewerOrganisation} and ${viewerHasDuty("lead")}`;

/**
 * An organisation that is not on the portal yet and is wanted on a submission. It holds the address of
 * somebody who knows nothing of it: read by the leads who proposed it, the support team and administrators.
 * Which change of state is allowed, and for whom, is checked by `guard_proposed`, which also dates it.
 */
export const proposedOrganisations = pgTable(
  "proposed_organisations",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    /** Who proposes it: administrators see no submission that would tell. */
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    byId: uuid()
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    type: text({ enum: typeValues }).notNull(),
    pilot: text().references(() => pilots.slug),
    reach: text().notNull().default(""),
    contactName: text().notNull(),
    contactEmail: text().notNull(),
    /** The part that it is to play, and why. */
    words: text().notNull(),
    why: text().notNull(),
    state: text({ enum: proposedStateValues }).notNull().default("open"),
    createdAt: now(),
    /** The organisation on the portal that it is now, or was all along. */
    foundId: uuid().references(() => organisations.id),
    reason: text(),
    settledAt: instant(),
    settledById: uuid().references(() => people.id),
  },
  (table) => [
    uniqueIndex("proposed_organisations_once")
      .on(table.submissionId, sql`plain_name(name)`)
      .where(sql`state = 'open'`),
    index().on(table.submissionId),
    index().on(table.foundId),
    index("proposed_organisations_open").on(table.createdAt, table.id).where(sql`state = 'open'`),
    check("proposed_organisations_type", oneOf("type", typeValues)),
    check("proposed_organisations_state", oneOf("state", proposedStateValues)),
    check(
      "proposed_organisations_settled",
      sql.raw(`(state = 'open') = (settled_at is null) and (state = 'open') = (settled_by_id is null)
        and (state = 'added') = (found_id is not null) and (state = 'declined') = (reason is not null)
        and found_id is distinct from organisation_id`),
    ),
    mayRead(
      sql`${viewerIs("administrator")} or (${ofOurLeads}) or (${seesSubmission()} and sees_as_support(submission_id))`,
    ),
    mayAdd(
      sql`state = 'open' and by_id = ${viewerId} and ${ofOurLeads} and ${standsAs("submission_id", "owner-lead")}`,
    ),
    mayChange(sql`${viewerActsAs("administrator")} or (${ofOurLeads})`),
  ],
);
