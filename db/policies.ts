import { type SQL, sql } from "drizzle-orm";
import { type PgPolicyConfig, pgPolicy, pgRole } from "drizzle-orm/pg-core";
import { sharedStates } from "@/lib/barriers";

/** The role that every request runs as: it owns nothing and bypasses nothing. */
const portalUser = pgRole("portal_user").existing();

const once = (call: string) => sql.raw(`(select ${call})`);

export const viewerId = once("viewer_id()");
export const viewerOrganisations = sql.raw("(select viewer_organisations())::uuid[]");
export const viewerOrganisation = once("viewer_organisation()");
const viewerPilots = sql.raw("(select viewer_pilots())::text[]");
export const viewerAdvises = sql.raw("(select viewer_advises())::text[]");
export const viewerSignedIn = sql`${viewerId} is not null`;

export const viewerIs = (...roles: string[]) =>
  once(`viewer_roles() && array[${roles.map((role) => `'${role}'`).join(", ")}]`);
export const viewerActsAs = (...roles: string[]) =>
  once(`viewer_acts_as(array[${roles.map((role) => `'${role}'`).join(", ")}])`);
export const viewerHasDuty = (...duties: string[]) =>
  once(`viewer_duties() && array[${duties.map((duty) => `'${duty}'`).join(", ")}]`);

const shared = sql.raw(`state in (${sharedStates.map((state) => `'${state}'`).join(", ")})`);

/** product.md's table of who sees what, on a row of `submissions`; used by its policy and by the search functions. */
export const maySeeSubmission = sql`(
  members && ${viewerOrganisations}
  or (submitted_at is not null and (${viewerIs("reviewer", "review-lead")} or pilots && ${viewerAdvises}))
  or (submitted_at is null and entered_by_id = ${viewerId})
  or (${shared} and (
    (audience = 'pilot' and pilots && ${viewerPilots})
    or (audience = 'all-pilots' and cardinality(${viewerPilots}) > 0)
    or (escalated_at is not null and ${viewerIs("observer")})
  ))
)`;

/**
 * A row of a child table is seen with its submission: PostgreSQL applies the parent's policy inside. Not
 * `exists`, which the planner may answer for a whole table at once: a page asks for a few rows.
 */
export const seesSubmission = (column = "submission_id") =>
  sql.raw(`(select true from submissions s where s.id = ${column})`);

/** Who enters a barrier in a pilot on an organisation's behalf. */
export const mayEnterIn = (pilot: SQL) =>
  sql`(${viewerActsAs("reviewer", "review-lead")} or (${viewerActsAs("adviser")} and ${pilot} = any(${viewerAdvises})))`;

/** Asked only where one row is written or shown: it looks the submission up. */
export const standsAs = (column: string, ...standings: string[]) =>
  sql.raw(`standing(${column}) && array[${standings.map((one) => `'${one}'`).join(", ")}]`);

type Rule = { for: PgPolicyConfig["for"]; using?: SQL; withCheck?: SQL };

const policy = (name: string, rule: Rule) =>
  pgPolicy(name, { as: "permissive", to: portalUser, ...rule });

export const mayRead = (using: SQL) => policy("may_read", { for: "select", using });
export const mayAdd = (withCheck: SQL) => policy("may_add", { for: "insert", withCheck });
export const mayChange = (using: SQL, withCheck = using) =>
  policy("may_change", { for: "update", using, withCheck });
export const mayRemove = (using: SQL) => policy("may_remove", { for: "delete", using });
