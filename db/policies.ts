import { type SQL, sql } from "drizzle-orm";
import { type PgPolicyConfig, pgPolicy, pgRole } from "drizzle-orm/pg-core";
import type { Kind } from "@/lib/submissions";

/** The role that every request runs as: it owns nothing and bypasses nothing. */
const portalUser = pgRole("portal_user").existing();

const once = (call: string) => sql.raw(`(select ${call})`);

export const viewerId = once("viewer_id()");
export const viewerOrganisations = sql.raw("(select viewer_organisations())::uuid[]");
export const viewerOrganisation = once("viewer_organisation()");
/** Open invitations to take a part, and what they are to. */
export const viewerInvitations = sql.raw("(select viewer_invitations())::uuid[]");
export const viewerInvitedTo = sql.raw("(select viewer_invited_to())::uuid[]");
/** What waits for administrators: open proposals of organisations, and what they are wanted on. */
export const viewerProposals = sql.raw("(select viewer_proposals())::uuid[]");
export const viewerProposedTo = sql.raw("(select viewer_proposed_to())::uuid[]");
const viewerKeys = sql.raw("(select viewer_keys())::text[]");
export const viewerAdvises = sql.raw("(select viewer_advises())::text[]");
export const viewerSignedIn = sql`${viewerId} is not null`;

export const viewerIs = (...roles: string[]) =>
  once(`viewer_roles() && array[${roles.map((role) => `'${role}'`).join(", ")}]`);
export const viewerActsAs = (...roles: string[]) =>
  once(`viewer_acts_as(array[${roles.map((role) => `'${role}'`).join(", ")}])`);
export const viewerHasDuty = (...duties: string[]) =>
  once(`viewer_duties() && array[${duties.map((duty) => `'${duty}'`).join(", ")}]`);

/**
 * product.md's table of who sees what, as locks and keys: `submissions.opens_to` holds the locks
 * (db/functions/sight.ts), the viewer the keys. A function and not `&&`, which the planner would take for
 * rare and look up row by row.
 */
export const maySeeSubmission = sql`arrayoverlap(opens_to, ${viewerKeys})`;

/**
 * A row of a child table is seen with its submission: PostgreSQL applies the parent's policy inside. Not
 * `exists`, which the planner may answer for a whole table at once: a page asks for a few rows.
 */
export const seesSubmission = (column = "submission_id") =>
  sql.raw(`(select true from submissions s where s.id = ${column})`);

/** Of its owner, one of its partners, or the support team as far as it sees it. */
export const isInvolved = (column = "submission_id") =>
  sql.raw(
    `(select s.members && (select viewer_organisations())::uuid[] or s.entered_by_id = (select viewer_id()) or sees_as_support(s.id) from submissions s where s.id = ${column})`,
  );

/** Figures of a pooled budget: of whoever is involved, and once it is agreed of whoever sees it. */
export const readsFigures = () =>
  sql.raw(
    "(select s.members && (select viewer_organisations())::uuid[] or sees_as_support(s.id) or is_settled(s.state) from submissions s where s.id = submission_id)",
  );

/** Who enters a barrier in a pilot on an organisation's behalf. */
export const mayEnterIn = (pilot: SQL) =>
  sql`(${viewerActsAs("reviewer", "review-lead")} or (${viewerActsAs("adviser")} and ${pilot} = any(${viewerAdvises})))`;

/** Asked only where one row is written or shown: it looks the submission up. */
export const standsAs = (column: string, ...standings: string[]) =>
  sql.raw(`standing(${column}) && array[${standings.map((one) => `'${one}'`).join(", ")}]`);

/** Details of one kind never stand under a submission of another. */
export const isOfKind = (column: string, kind: Kind) =>
  sql.raw(`(select s.kind = '${kind}' from submissions s where s.id = ${column})`);

/** What is offered as practice is read by whoever belongs to an organisation, and by the support team. */
export const readsPractice = once("reads_practice()");

type Rule = { for: PgPolicyConfig["for"]; using?: SQL; withCheck?: SQL };

const policy = (name: string, rule: Rule) =>
  pgPolicy(name, { as: "permissive", to: portalUser, ...rule });

export const mayRead = (using: SQL) => policy("may_read", { for: "select", using });
export const mayAdd = (withCheck: SQL) => policy("may_add", { for: "insert", withCheck });
export const mayChange = (using: SQL, withCheck = using) =>
  policy("may_change", { for: "update", using, withCheck });
export const mayRemove = (using: SQL) => policy("may_remove", { for: "delete", using });

/** Rows of money that the lead partner writes, each change in one's own name. */
export const plannedByLead = () => [
  mayRead(readsFigures()),
  mayAdd(sql`edited_by_id = ${viewerId} and ${standsAs("submission_id", "owner-contributor")}`),
  mayChange(
    sql`removed_at is null and ${standsAs("submission_id", "owner-contributor")}`,
    sql`edited_by_id = ${viewerId}`,
  ),
];
