import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant, now, oneOf } from "@/db/columns";
import {
  mayAdd,
  mayChange,
  mayRead,
  seesSubmission,
  standsAs,
  viewerHasDuty,
  viewerOrganisation,
  viewerOrganisations,
} from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { partnershipStates, partValues } from "@/lib/submissions";

/** An organisation's part in a submission; nobody is shown as a partner without its own act, merging apart. */
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
    state: text({ enum: partnershipStates }).notNull(),
    byId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: now(),
    answeredAt: instant(),
  },
  (table) => [
    uniqueIndex().on(table.submissionId, table.organisationId),
    index().on(table.organisationId),
    check("partnerships_part", oneOf("part", partValues)),
    check("partnerships_state", oneOf("state", partnershipStates)),
    mayRead(sql`organisation_id = any(${viewerOrganisations}) or ${seesSubmission()}`),
    mayAdd(sql`${seesSubmission()} and (
      (part = 'affected' and state = 'accepted' and organisation_id = ${viewerOrganisation} and ${viewerHasDuty("contributor", "lead")} and may_affect(submission_id) and not (${standsAs("submission_id", "owner-contributor")}))
      or (part = 'reporter' and state = 'accepted' and ${standsAs("submission_id", "review-lead")})
    )`),
    mayChange(
      sql`(organisation_id = ${viewerOrganisation} and ${viewerHasDuty("contributor", "lead")} and may_affect(submission_id)) or ${standsAs("submission_id", "review-lead")}`,
    ),
  ],
);
