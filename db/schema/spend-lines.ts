import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant, now, oneOf } from "@/db/columns";
import { plannedByLead } from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { valuesOf } from "@/lib/choices";
import { forms, natureValues } from "@/lib/contributions";
import { schemes, variances } from "@/lib/spend-inputs";

/** One line of what is to be paid for, as the lead partner writes it. Nothing is deleted: `removedAt` takes a line out. */
export const spendLines = pgTable(
  "spend_lines",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    version: integer().notNull().default(1),
    what: text().notNull(),
    scheme: text({ enum: valuesOf(schemes) }).notNull(),
    year: text().notNull(),
    pence: bigint({ mode: "number" }).notNull(),
    nature: text({ enum: natureValues }).notNull(),
    form: text({ enum: valuesOf(forms) }).notNull(),
    commissionerId: uuid().references(() => organisations.id),
    provider: text().notNull().default(""),
    /** Contributions that pay for it; none where any may that is not ring-fenced. */
    paidBy: uuid().array().notNull().default([]),
    outputs: doublePrecision(),
    unit: text().notNull().default(""),
    isNew: boolean().notNull(),
    variance: text({ enum: valuesOf(variances) }).notNull(),
    createdAt: now(),
    editedById: uuid()
      .notNull()
      .references(() => people.id),
    removedAt: instant(),
  },
  (table) => [
    index().on(table.submissionId),
    check("spend_lines_pence", sql.raw("pence > 0")),
    check("spend_lines_scheme", oneOf("scheme", valuesOf(schemes))),
    check("spend_lines_nature", oneOf("nature", natureValues)),
    check("spend_lines_form", oneOf("form", valuesOf(forms))),
    check("spend_lines_variance", oneOf("variance", valuesOf(variances))),
    check("spend_lines_year", sql.raw("year ~ '^[0-9]{4}-[0-9]{2}$'")),
    ...plannedByLead(),
  ],
);
