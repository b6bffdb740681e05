import { boolean, check, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { oneOf } from "@/db/columns";
import { mayAdd, mayChange, mayRead, viewerActsAs, viewerSignedIn } from "@/db/policies";
import { organisations } from "@/db/schema/organisations";

const listRules = () => [
  mayRead(viewerSignedIn),
  mayAdd(viewerActsAs("administrator")),
  mayChange(viewerActsAs("administrator")),
];

export const barrierCodes = pgTable(
  "barrier_codes",
  {
    code: text().primaryKey(),
    position: integer().notNull(),
    groupLabel: text().notNull(),
    label: text().notNull(),
    meaning: text().notNull(),
    example: text().notNull(),
    lifters: text().array().notNull(),
  },
  listRules,
);

export const bodies = pgTable(
  "bodies",
  {
    code: text().primaryKey(),
    position: integer().notNull(),
    name: text().notNull(),
    could: text().notNull(),
    canLift: boolean().notNull(),
    organisationId: uuid().references(() => organisations.id),
  },
  listRules,
);

export const fundingStreams = pgTable(
  "funding_streams",
  {
    slug: text().primaryKey(),
    position: integer().notNull(),
    name: text().notNull(),
    sponsor: text().notNull(),
    yearType: text().notNull(),
    note: text(),
  },
  () => [
    check(
      "funding_streams_year_type",
      oneOf("year_type", ["academic", "financial", "contract", "mixed", "none"]),
    ),
    ...listRules(),
  ],
);
