import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant, now, oneOf } from "@/db/columns";
import {
  isInvolved,
  mayAdd,
  mayChange,
  mayRead,
  seesSubmission,
  standsAs,
  viewerHasDuty,
  viewerId,
  viewerOrganisation,
  viewerOrganisations,
} from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { daysToAnswer, partnershipStateValues, partValues } from "@/lib/partnerships";

/**
 * An organisation's part in a submission; nobody is shown as a partner without its own act, merging apart.
 * Which change of state is allowed, and for whom, is checked by `guard_partnership`, which also dates it.
 */
export const partnerships = pgTable(
  "partnerships",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    part: text({ enum: partValues }).notNull(),
    /** The part offered, in words. */
    words: text().notNull().default(""),
    /** Raised when the words change, so that nobody overwrites what they have not seen. */
    version: integer().notNull().default(1),
    state: text({ enum: partnershipStateValues }).notNull(),
    byId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: now(),
    expiresAt: instant(),
    remindedAt: instant(),
    answeredAt: instant(),
    answeredById: uuid().references(() => people.id),
    reason: text(),
    /** The day on which an organisation that is on it leaves, or left. */
    leavesOn: date(),
  },
  (table) => [
    uniqueIndex("partnerships_standing")
      .on(table.submissionId, table.organisationId, table.part)
      .where(sql`state in ('invited', 'accepted')`),
    index().on(table.submissionId),
    index().on(table.organisationId),
    index("partnerships_open").on(table.expiresAt).where(sql`state = 'invited'`),
    index("partnerships_leaving").on(table.leavesOn).where(sql`state = 'accepted'`),
    check("partnerships_leaves", sql.raw("leaves_on is null or state in ('accepted', 'left')")),
    check("partnerships_part", oneOf("part", partValues)),
    check("partnerships_state", oneOf("state", partnershipStateValues)),
    check("partnerships_invited", sql.raw("(part = 'partner') = (expires_at is not null)")),
    mayRead(
      sql`organisation_id = any(${viewerOrganisations}) or (${seesSubmission()} and (state = 'accepted' or ${isInvolved()}))`,
    ),
    mayAdd(sql`${seesSubmission()} and (
      (part = 'affected' and state = 'accepted' and organisation_id = ${viewerOrganisation} and ${viewerHasDuty("contributor", "lead")} and may_affect(submission_id) and not (${standsAs("submission_id", "owner-contributor")}))
      or (part <> 'affected' and state = 'accepted' and ${standsAs("submission_id", "review-lead")})
      or (part = 'partner' and state = 'invited' and by_id = ${viewerId} and ${standsAs("submission_id", "owner-lead")}
        and expires_at = portal_now() + interval '${sql.raw(String(daysToAnswer))} days' and may_invite(submission_id, organisation_id))
    )`),
    mayChange(
      sql`(organisation_id = ${viewerOrganisation} and ${viewerHasDuty("lead")}) or ${standsAs("submission_id", "owner-lead")}`,
    ),
  ],
);
