import { sql } from "drizzle-orm";
import { bigint, check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { allOf, id, instant, now, oneOf } from "@/db/columns";
import {
  mayAdd,
  mayChange,
  mayRead,
  viewerHasDuty,
  viewerId,
  viewerIs,
  viewerOrganisation,
  viewerOrganisations,
} from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { valuesOf } from "@/lib/choices";
import { pilotSlugs } from "@/lib/pilots";
import { ranks } from "@/lib/signatories";

const byItsLead = sql`organisation_id = ${viewerOrganisation} and ${viewerHasDuty("lead")}`;

/** Who may sign for an organisation, up to what sum, for what and when: kept by its leads. */
export const signatories = pgTable(
  "signatories",
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    rank: text({ enum: valuesOf(ranks) }).notNull(),
    /** In pence; null is without limit. */
    most: bigint({ mode: "number" }),
    /** Of none in particular where there is none. */
    pilots: text().array().notNull().default([]),
    startsOn: date().notNull(),
    endsOn: date(),
    version: integer().notNull().default(1),
    editedById: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: now(),
    removedAt: instant(),
  },
  (table) => [
    index().on(table.organisationId),
    check("signatories_rank", oneOf("rank", valuesOf(ranks))),
    check("signatories_pilots", allOf("pilots", pilotSlugs)),
    check("signatories_limit", sql.raw("most >= 0")),
    check("signatories_days", sql.raw("ends_on >= starts_on")),
    mayRead(
      sql`organisation_id = any(${viewerOrganisations}) or ${viewerIs("adviser", "reviewer", "review-lead")}`,
    ),
    mayAdd(sql`edited_by_id = ${viewerId} and ${byItsLead}`),
    mayChange(sql`removed_at is null and ${byItsLead}`, sql`edited_by_id = ${viewerId}`),
  ],
);
