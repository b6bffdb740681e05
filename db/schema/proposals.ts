import { sql } from "drizzle-orm";
import { check, date, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { oneOf } from "@/db/columns";
import { isOfKind, mayAdd, mayChange, mayRead, seesSubmission, standsAs } from "@/db/policies";
import { submissions } from "@/db/schema/submissions";
import { valuesOf } from "@/lib/choices";
import { arrangements, stages } from "@/lib/proposals";

/** What a pooled budget has beside its submission; its money is rows of `pots` and `contributions`. */
export const proposals = pgTable(
  "proposals",
  {
    id: uuid()
      .primaryKey()
      .references(() => submissions.id),
    arrangement: text({ enum: valuesOf(arrangements) }),
    aim: text().notNull().default(""),
    indicator: text().notNull().default(""),
    whoFor: text().notNull().default(""),
    stage: text({ enum: valuesOf(stages) }),
    startsOn: date(),
    endsOn: date(),
    assurance: text().notNull().default(""),
  },
  () => [
    check("proposals_arrangement", oneOf("arrangement", valuesOf(arrangements))),
    check("proposals_stage", oneOf("stage", valuesOf(stages))),
    mayRead(seesSubmission("proposals.id")),
    mayAdd(
      sql`${isOfKind("proposals.id", "proposal")} and ${standsAs("proposals.id", "owner-contributor")}`,
    ),
    mayChange(standsAs("proposals.id", "owner-contributor")),
  ],
);
