import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant, now, oneOf } from "@/db/columns";
import {
  isInvolved,
  mayAdd,
  mayChange,
  mayRead,
  mayRemove,
  seesSubmission,
  viewerId,
  viewerInvitations,
  viewerIs,
  viewerOrganisation,
  viewerOrganisations,
  viewerProposals,
} from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";

import { actsOfAdopters, actsOfLeaving, actsOfSettling } from "@/lib/acts";
import type { Change } from "@/lib/changes";

/** Told by whoever sees the submission no more, or does not: a partner that goes, an adopter of its practice, an administrator. */
const saidFromOutside = sql.raw(
  `act in (${[...actsOfLeaving, ...actsOfAdopters, ...actsOfSettling].map((act) => `'${act}'`).join(", ")})`,
);

/**
 * Append-only. With a submission: a line of its history, for all who see it, its partners, the support
 * team (notes, assignments) or both (invitations). Without one: an act of administration, for administrators and its doer.
 */
export const events = pgTable(
  "events",
  {
    id: id(),
    submissionId: uuid().references(() => submissions.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid().references(() => organisations.id),
    act: text().notNull(),
    fromState: text(),
    toState: text(),
    reason: text(),
    changes: jsonb().$type<Change[]>().notNull().default([]),
    details: jsonb().$type<Record<string, string>>().notNull().default({}),
    readers: text().notNull().default("everyone"),
    version: integer(),
    subjectId: uuid(),
    at: now(),
    toldAt: instant(),
  },
  (table) => [
    index().on(table.submissionId, table.at),
    uniqueIndex("events_of_steps")
      .on(table.submissionId, table.version)
      .where(sql`from_state is not null`),
    index("events_untold").on(table.at).where(sql`told_at is null`),
    check("events_readers", oneOf("readers", ["everyone", "involved", "partners", "support"])),
    mayRead(sql`(submission_id is null and (person_id = ${viewerId} or ${viewerIs("administrator")})) or (${seesSubmission()} and (
      readers = 'everyone'
      or (readers = 'involved' and ${isInvolved()})
      or (readers = 'partners' and exists (select 1 from submissions s where s.id = submission_id and s.members && ${viewerOrganisations}))
      or (readers = 'support' and ${viewerIs("adviser", "reviewer", "review-lead")} and sees_as_support(submission_id))
    )) or (act in ('invite-partner', 'remind-partner') and subject_id = any(${viewerInvitations}))
      or (act = 'propose-organisation' and subject_id = any(${viewerProposals}))
      or (${saidFromOutside} and person_id = ${viewerId})`),
    mayAdd(
      sql`person_id = ${viewerId} and organisation_id is not distinct from ${viewerOrganisation} and (submission_id is null or ${seesSubmission()} or ${saidFromOutside})`,
    ),
  ],
);

const own = sql`person_id = ${viewerId}`;

/** One line for each form that had its effect: a repeated post finds it and has none. */
export const requests = pgTable(
  "requests",
  {
    key: uuid().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    resultId: uuid(),
    at: instant().notNull().default(sql`now()`),
  },
  (table) => [index().on(table.at), mayRead(own), mayAdd(own), mayChange(own), mayRemove(own)],
);
