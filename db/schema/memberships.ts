import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { allOf, id, instant, now, oneOf } from "@/db/columns";
import {
  mayAdd,
  mayChange,
  mayRead,
  mayRemove,
  viewerActsAs,
  viewerHasDuty,
  viewerId,
  viewerOrganisation,
  viewerOrganisations,
  viewerSignedIn,
} from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { pilots } from "@/db/schema/pilots";
import { dutyValues, roleValues } from "@/lib/viewer";

export const memberships = pgTable(
  "memberships",
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    duties: text().array().notNull(),
    endedAt: instant(),
    createdAt: now(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.organisationId] }),
    index().on(table.organisationId),
    check("memberships_duties", allOf("duties", dutyValues)),
    mayRead(viewerSignedIn),
    mayAdd(viewerActsAs("administrator")),
    mayChange(viewerActsAs("administrator")),
  ],
);

export const roleHolders = pgTable(
  "role_holders",
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    role: text().notNull(),
    createdAt: now(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.role] }),
    check("role_holders_role", oneOf("role", roleValues)),
    mayRead(viewerSignedIn),
    mayAdd(viewerActsAs("administrator")),
    mayRemove(viewerActsAs("administrator")),
  ],
);

export const assignments = pgTable(
  "assignments",
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    pilot: text()
      .notNull()
      .references(() => pilots.slug),
    createdAt: now(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.pilot] }),
    index().on(table.pilot),
    mayRead(viewerSignedIn),
    mayAdd(viewerActsAs("administrator")),
    mayRemove(viewerActsAs("administrator")),
  ],
);

/** A place kept for an address: single use, fourteen days, bound to it. */
export const invitations = pgTable(
  "invitations",
  {
    id: id(),
    email: text().notNull(),
    name: text().notNull(),
    organisationId: uuid().references(() => organisations.id),
    duties: text().array().notNull().default([]),
    role: text(),
    tokenHash: text().notNull().unique(),
    invitedById: uuid()
      .notNull()
      .references(() => people.id),
    expires: instant().notNull(),
    acceptedAt: instant(),
    withdrawnAt: instant(),
    createdAt: now(),
  },
  (table) => [
    index().on(table.organisationId),
    check("invitations_email_lower", sql.raw("email = lower(email)")),
    check("invitations_duties", allOf("duties", dutyValues)),
    check("invitations_purpose", sql.raw("(organisation_id is null) <> (role is null)")),
    mayRead(
      sql`${viewerActsAs("administrator")} or (organisation_id = any(${viewerOrganisations}) and organisation_id = ${viewerOrganisation} and ${viewerHasDuty("lead")})`,
    ),
    mayAdd(
      sql`invited_by_id = ${viewerId} and (${viewerActsAs("administrator")} or (role is null and organisation_id = ${viewerOrganisation} and ${viewerHasDuty("lead")}))`,
    ),
    mayChange(
      sql`${viewerActsAs("administrator")} or (organisation_id = ${viewerOrganisation} and ${viewerHasDuty("lead")})`,
    ),
  ],
);
