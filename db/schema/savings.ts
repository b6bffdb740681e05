import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, now, oneOf } from "@/db/columns";
import { plannedByLead } from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { valuesOf } from "@/lib/choices";
import { grades } from "@/lib/saving-inputs";
import { savingAreas, savingTypes } from "@/lib/savings";

/** What a body saves in a year, as the lead partner writes it; it may be one that pays nothing in. */
export const savings = pgTable(
  "savings",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    version: integer().notNull().default(1),
    beneficiaryId: uuid()
      .notNull()
      .references(() => organisations.id),
    gainYear: text().notNull(),
    /** Pence, before optimism. */
    gross: bigint({ mode: "number" }).notNull(),
    savingType: text({ enum: valuesOf(savingTypes) }).notNull(),
    area: text({ enum: valuesOf(savingAreas) }).notNull(),
    grade: text({ enum: valuesOf(grades) }).notNull(),
    /** Basis points. */
    optimism: integer().notNull().default(0),
    evidence: text().notNull(),
    createdAt: now(),
    editedById: uuid()
      .notNull()
      .references(() => people.id),
    removedAt: instant(),
  },
  (table) => [
    index().on(table.submissionId),
    check("savings_gross", sql.raw("gross > 0")),
    check("savings_optimism", sql.raw("optimism between 0 and 10000")),
    check("savings_type", oneOf("saving_type", valuesOf(savingTypes))),
    check("savings_area", oneOf("area", valuesOf(savingAreas))),
    check("savings_grade", oneOf("grade", valuesOf(grades))),
    check("savings_year", sql.raw("gain_year ~ '^[0-9]{4}-[0-9]{2}$'")),
    ...plannedByLead(),
  ],
);
