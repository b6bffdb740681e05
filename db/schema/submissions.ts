import { type SQL, sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, now, oneOf, transaction, tsvector } from "@/db/columns";
import {
  mayAdd,
  mayChange,
  mayEnterIn,
  mayRead,
  maySeeSubmission,
  viewerActsAs,
  viewerAdvises,
  viewerHasDuty,
  viewerId,
  viewerOrganisation,
} from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { pilots } from "@/db/schema/pilots";
import { stateValues } from "@/lib/lives";
import { pilotSlugs } from "@/lib/pilots";
import { audienceValues, kindValues } from "@/lib/submissions";

/**
 * The trunk of all three kinds. `members` (owner and accepted partners), `opensTo` (who may see it),
 * `marks` (what lists filter on) and the dates of states are derived by triggers; which change of state is
 * allowed, and for whom, is checked by `guard_submission`. It leaves behind what the last write was,
 * `movedFrom` which state and `writtenIn` which transaction, so that history can tell no other.
 */
export const submissions = pgTable(
  "submissions",
  {
    id: id(),
    kind: text({ enum: kindValues }).notNull(),
    reference: text().unique(),
    title: text().notNull(),
    summary: text().notNull().default(""),
    pilot: text({ enum: pilotSlugs })
      .notNull()
      .references(() => pilots.slug),
    pilots: text({ enum: pilotSlugs }).array().notNull(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    members: uuid().array().notNull().default([]),
    opensTo: text().array().notNull().default([]),
    marks: text().array().notNull().default([]),
    state: text({ enum: stateValues }).notNull().default("draft"),
    audience: text({ enum: audienceValues }).notNull().default("pilot"),
    version: integer().notNull().default(1),
    createdById: uuid()
      .notNull()
      .references(() => people.id),
    enteredById: uuid().references(() => people.id),
    officerId: uuid().references(() => people.id),
    dueOn: text(),
    createdAt: now(),
    updatedAt: now(),
    submittedAt: instant(),
    escalatedAt: instant(),
    stateSince: now(),
    movedFrom: text({ enum: stateValues }),
    writtenIn: transaction(),
    searchText: text().notNull().default(""),
    search: tsvector().generatedAlwaysAs(
      (): SQL =>
        sql`setweight(to_tsvector('english', coalesce(reference, '') || ' ' || title), 'A') || to_tsvector('english', search_text)`,
    ),
  },
  (table) => [
    check("submissions_kind", oneOf("kind", kindValues)),
    check("submissions_state", oneOf("state", stateValues)),
    check("submissions_audience", oneOf("audience", audienceValues)),
    check("submissions_pilots", sql.raw("pilot = any(pilots)")),
    check("submissions_due_on", sql.raw("due_on is null or due_on::date is not null")),
    index().on(table.updatedAt, table.id),
    index().on(table.kind, table.updatedAt, table.id),
    index().on(table.createdAt, table.id),
    index().on(table.pilot, table.updatedAt, table.id),
    index().on(table.organisationId, table.updatedAt, table.id),
    index().on(table.state, table.stateSince, table.id),
    index().on(table.stateSince, table.id),
    index().on(table.officerId, table.state),
    index("submissions_sight").using("gin", table.opensTo, table.pilots, table.marks),
    index("submissions_search").using("gin", table.search),
    mayRead(maySeeSubmission),
    mayAdd(sql`state = 'draft' and reference is null and version = 1 and created_by_id = ${viewerId} and (
      (entered_by_id is null and organisation_id = ${viewerOrganisation} and ${viewerHasDuty("contributor", "lead")})
      or (entered_by_id = ${viewerId} and ${mayEnterIn(sql.raw("pilot"))})
    )`),
    mayChange(
      sql`${viewerOrganisation} = any(members) or (entered_by_id = ${viewerId} and ${viewerOrganisation} is null) or (submitted_at is not null and (${viewerActsAs("reviewer", "review-lead")} or (${viewerActsAs("adviser")} and pilots && ${viewerAdvises})))`,
    ),
  ],
);

/** The last number given in a pilot and kind; only `guard_submission` touches it. */
export const referenceCounters = pgTable(
  "reference_counters",
  {
    pilot: text().notNull(),
    kind: text({ enum: kindValues }).notNull(),
    last: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.pilot, table.kind] })],
).enableRLS();
