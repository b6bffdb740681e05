import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { allOf, instant, oneOf } from "@/db/columns";
import { isOfKind, mayAdd, mayChange, mayRead, seesSubmission, standsAs } from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { submissions } from "@/db/schema/submissions";
import { asks, levels, natures, severities } from "@/lib/barriers";
import { valuesOf } from "@/lib/choices";

/** What a barrier has beside its submission. The three totals are kept by a trigger on `effects`; the appeal and who resolved it, by the step. */
export const barriers = pgTable(
  "barriers",
  {
    id: uuid()
      .primaryKey()
      .references(() => submissions.id),
    codes: text().array().notNull().default([]),
    bodies: text().array().notNull().default([]),
    streams: text().array().notNull().default([]),
    nature: text({ enum: valuesOf(natures) }),
    level: text({ enum: valuesOf(levels) }),
    theme: text(),
    happens: text().notNull().default(""),
    stops: text().notNull().default(""),
    since: date(),
    evidence: text().notNull().default(""),
    asks: text({ enum: valuesOf(asks) })
      .array()
      .notNull()
      .default([]),
    askWords: text().notNull().default(""),
    otherOrganisations: text().notNull().default(""),
    severity: text({ enum: valuesOf(severities) }),
    takenById: uuid().references(() => organisations.id),
    resolvedById: uuid().references(() => organisations.id),
    resolvedBySupport: boolean().notNull().default(false),
    mergedIntoId: uuid().references(() => submissions.id),
    appealedAt: instant(),
    people: bigint({ mode: "number" }).notNull().default(0),
    cost: bigint({ mode: "number" }).notNull().default(0),
    affected: integer().notNull().default(0),
  },
  (table) => [
    check("barriers_nature", oneOf("nature", valuesOf(natures))),
    check("barriers_level", oneOf("level", valuesOf(levels))),
    check("barriers_severity", oneOf("severity", valuesOf(severities))),
    check("barriers_asks", allOf("asks", valuesOf(asks))),
    check("barriers_codes", sql.raw("cardinality(codes) <= 3")),
    index().on(table.people, table.id),
    index().on(table.cost, table.id),
    index().on(table.mergedIntoId),
    mayRead(seesSubmission("barriers.id")),
    mayAdd(
      sql`${isOfKind("barriers.id", "barrier")} and ${standsAs("barriers.id", "owner-contributor", "entered")}`,
    ),
    mayChange(
      standsAs("barriers.id", "owner-contributor", "entered", "reviewer", "taker", "reporter-lead"),
    ),
  ],
);
