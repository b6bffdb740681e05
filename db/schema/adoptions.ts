import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { now, oneOf } from "@/db/columns";
import { mayAdd, mayChange, mayRead, seesSubmission, standsAs } from "@/db/policies";
import { submissions } from "@/db/schema/submissions";
import { adoptionStates, manners } from "@/lib/adoptions";
import { valuesOf } from "@/lib/choices";

const byItsOwner = standsAs("submission_id", "owner-contributor");

/** A project that was drafted from another's practice. Whoever does not see it reads of it by `adoptions_of`. */
export const adoptions = pgTable(
  "adoptions",
  {
    submissionId: uuid()
      .primaryKey()
      .references(() => submissions.id),
    sourceId: uuid()
      .notNull()
      .references(() => submissions.id),
    version: integer().notNull().default(1),
    manner: text({ enum: valuesOf(manners) }).notNull(),
    how: text().notNull().default(""),
    state: text({ enum: valuesOf(adoptionStates) })
      .notNull()
      .default("begun"),
    why: text().notNull().default(""),
    createdAt: now(),
  },
  (table) => [
    index().on(table.sourceId),
    check("adoptions_manner", oneOf("manner", valuesOf(manners))),
    check("adoptions_how", sql.raw("(manner = 'changed') = (how <> '')")),
    check("adoptions_state", oneOf("state", valuesOf(adoptionStates))),
    check("adoptions_why", sql.raw("state <> 'dropped' or why <> ''")),
    mayRead(seesSubmission()),
    mayAdd(sql`${byItsOwner} and state = 'begun' and may_adopt(source_id)`),
    mayChange(byItsOwner, sql`${byItsOwner} and state <> 'begun'`),
  ],
);
