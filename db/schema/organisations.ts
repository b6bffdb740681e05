import { check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, now, oneOf } from "@/db/columns";
import { mayAdd, mayChange, mayRead, mayRemove, viewerActsAs, viewerSignedIn } from "@/db/policies";
import { pilots } from "@/db/schema/pilots";
import { organisationTypeValues } from "@/lib/organisations";

export const organisations = pgTable(
  "organisations",
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    type: text().notNull(),
    aliases: text().array().notNull().default([]),
    createdAt: now(),
  },
  (table) => [
    check("organisations_type", oneOf("type", organisationTypeValues)),
    uniqueIndex().on(table.name),
    index().on(table.type),
    mayRead(viewerSignedIn),
    mayAdd(viewerActsAs("administrator")),
    mayChange(viewerActsAs("administrator")),
  ],
);

export const organisationPilots = pgTable(
  "organisation_pilots",
  {
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    pilot: text()
      .notNull()
      .references(() => pilots.slug),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.pilot] }),
    index().on(table.pilot),
    mayRead(viewerSignedIn),
    mayAdd(viewerActsAs("administrator")),
    mayRemove(viewerActsAs("administrator")),
  ],
);
