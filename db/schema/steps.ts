import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { mayRead, viewerSignedIn } from "@/db/policies";

/** A copy of the step tables of `lib`, made at each migration, so that the database holds to them too. */
export const steps = pgTable(
  "steps",
  {
    kind: text().notNull(),
    step: text().notNull(),
    fromState: text().notNull(),
    toState: text().notNull(),
    standing: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.fromState, table.step, table.standing] }),
    mayRead(viewerSignedIn),
  ],
);
