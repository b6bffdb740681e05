import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant, now, oneOf } from "@/db/columns";
import {
  mayAdd,
  mayChange,
  mayRead,
  readsFigures,
  standsAs,
  viewerId,
  viewerOrganisation,
} from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { valuesOf } from "@/lib/choices";
import { forms, natureValues, sources } from "@/lib/contributions";
import { type YearPart, yearBases } from "@/lib/financial-years";
import { inKinds } from "@/lib/in-kind-inputs";

/** One row of an organisation's money, as it entered it in its own year. Nothing is deleted: `removedAt` takes a row out. */
export const contributions = pgTable(
  "contributions",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    version: integer().notNull().default(1),
    basis: text({ enum: valuesOf(yearBases) }).notNull(),
    /** The calendar year in which its own year begins. */
    from: integer("from_year").notNull(),
    pence: bigint({ mode: "number" }).notNull(),
    nature: text({ enum: natureValues }).notNull(),
    form: text({ enum: valuesOf(forms) }).notNull(),
    source: text({ enum: valuesOf(sources) }).notNull(),
    ringFence: text(),
    passedOnById: uuid().references(() => organisations.id),
    recurrent: boolean().notNull(),
    isNew: boolean().notNull(),
    /** The service that has less by it. */
    reduces: text().notNull().default(""),
    months: jsonb().$type<YearPart[]>(),
    inKind: text({ enum: valuesOf(inKinds) }),
    valuation: text().notNull().default(""),
    /** Of a full-time post. */
    hundredths: integer(),
    /** Pence a month for a full-time post. */
    monthly: bigint({ mode: "number" }),
    staffMonths: integer(),
    condition: text().notNull().default(""),
    conditionOn: date(),
    createdAt: now(),
    /** Who changed it last: supports and signs none of it. */
    editedById: uuid()
      .notNull()
      .references(() => people.id),
    removedAt: instant(),
  },
  (table) => [
    index().on(table.submissionId, table.organisationId),
    check("contributions_pence", sql.raw("pence > 0")),
    check("contributions_basis", oneOf("basis", valuesOf(yearBases))),
    check("contributions_nature", oneOf("nature", natureValues)),
    check("contributions_form", oneOf("form", valuesOf(forms))),
    check("contributions_source", oneOf("source", valuesOf(sources))),
    check("contributions_in_kind", oneOf("in_kind", valuesOf(inKinds))),
    check("contributions_kind", sql.raw("(form = 'in-kind') = (in_kind is not null)")),
    mayRead(readsFigures()),
    mayAdd(
      sql`organisation_id = ${viewerOrganisation} and edited_by_id = ${viewerId} and ${standsAs("submission_id", "partner-contributor")}`,
    ),
    mayChange(
      sql`organisation_id = ${viewerOrganisation} and removed_at is null and ${standsAs("submission_id", "partner-contributor")}`,
      sql`organisation_id = ${viewerOrganisation} and edited_by_id = ${viewerId}`,
    ),
  ],
);
