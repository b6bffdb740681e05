import { sql } from "drizzle-orm";
import { bigint, check, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { oneOf } from "@/db/columns";
import { mayAdd, mayChange, mayRead, readsFigures, standsAs } from "@/db/policies";
import { submissions } from "@/db/schema/submissions";
import { valuesOf } from "@/lib/choices";
import { natureValues } from "@/lib/contributions";
import { carries } from "@/lib/reserves";

/** Figures are the partners' and the support team's; the lead partner writes what is said of the fund as a whole. */
const rules = () => [
  mayRead(readsFigures()),
  mayAdd(standsAs("submission_id", "owner-contributor")),
  mayChange(standsAs("submission_id", "owner-contributor")),
];

const pence = () => bigint({ mode: "number" });
const orNothing = () => pence().notNull().default(0);

/** What is wanted of a financial year and nature, no target being null, what is kept, and what revenue pays of capital. */
export const pots = pgTable(
  "pots",
  {
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    year: text().notNull(),
    nature: text({ enum: natureValues }).notNull(),
    target: pence(),
    contingency: orNothing(),
    toCapital: orNothing(),
  },
  (table) => [
    primaryKey({ columns: [table.submissionId, table.year, table.nature] }),
    check("pots_nature", oneOf("nature", natureValues)),
    check("pots_year", sql.raw("year ~ '^[0-9]{4}-[0-9]{2}$'")),
    check("pots_target", sql.raw("target > 0")),
    check("pots_contingency", sql.raw("contingency >= 0")),
    check("pots_to_capital", sql.raw("to_capital >= 0 and (to_capital = 0 or nature = 'revenue')")),
    ...rules(),
  ],
);

/** What the fund begins with, and what becomes of what is left. */
export const purses = pgTable(
  "purses",
  {
    submissionId: uuid()
      .primaryKey()
      .references(() => submissions.id),
    openingRevenue: orNothing(),
    openingCapital: orNothing(),
    carries: text({ enum: valuesOf(carries) }).notNull(),
  },
  () => [
    check("purses_carries", oneOf("carries", valuesOf(carries))),
    check("purses_opening", sql.raw("opening_revenue >= 0 and opening_capital >= 0")),
    ...rules(),
  ],
);
