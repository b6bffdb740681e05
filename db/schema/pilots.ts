import { check, date, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, oneOf } from "@/db/columns";
import { mayAdd, mayChange, mayRead, viewerActsAs, viewerSignedIn } from "@/db/policies";
import { pilotSlugs } from "@/lib/pilots";

export const pilots = pgTable(
  "pilots",
  {
    slug: text({ enum: pilotSlugs }).primaryKey(),
    code: text().notNull().unique(),
    name: text().notNull(),
    shortName: text().notNull(),
    aliases: text().array().notNull(),
    region: text().notNull(),
    lead: text().notNull(),
    summary: text().notNull(),
    x: integer().notNull(),
    y: integer().notNull(),
  },
  () => [mayRead(viewerSignedIn), mayChange(viewerActsAs("administrator"))],
);

export const themes = pgTable(
  "themes",
  {
    id: id(),
    pilot: text({ enum: pilotSlugs })
      .notNull()
      .references(() => pilots.slug),
    name: text().notNull(),
    since: date().notNull(),
    until: date(),
  },
  () => [
    mayRead(viewerSignedIn),
    mayAdd(viewerActsAs("administrator")),
    mayChange(viewerActsAs("administrator")),
  ],
);

export const governanceGroups = pgTable(
  "governance_groups",
  {
    slug: text().primaryKey(),
    name: text().notNull(),
    chair: text().notNull(),
    members: text().notNull(),
    job: text().notNull(),
    meetings: date().array().notNull(),
  },
  () => [mayRead(viewerSignedIn)],
);

export const calendar = pgTable(
  "calendar",
  {
    id: uuid().primaryKey().defaultRandom(),
    date: date().notNull(),
    label: text().notNull(),
    milestone: text(),
  },
  () => [
    check(
      "calendar_milestone",
      oneOf("milestone", ["theme", "count", "interim", "deep-dive", "final", "national"]),
    ),
    mayRead(viewerSignedIn),
  ],
);
