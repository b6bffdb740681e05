import { sql } from "drizzle-orm";
import {
  check,
  date,
  doublePrecision,
  index,
  integer,
  type PgTableExtraConfigValue,
  pgTable,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { id, now, oneOf } from "@/db/columns";
import { mayAdd, mayChange, mayRead, mayRemove, seesSubmission, standsAs } from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { submissions } from "@/db/schema/submissions";
import { valuesOf } from "@/lib/choices";
import { effects, likelihoods, riskStates } from "@/lib/plan";

const onSubmission = () => ({
  id: id(),
  submissionId: uuid()
    .notNull()
    .references(() => submissions.id),
  createdAt: now(),
});
/** Raised by each change, so that nobody overwrites what they have not seen. */
const version = () => integer().notNull().default(1);
const owner = () =>
  uuid()
    .notNull()
    .references(() => organisations.id);

/** Which of it may change, and by whom now, is checked by `guard_plan`. */
const rules = (...adders: "partner-contributor"[]): PgTableExtraConfigValue[] => [
  mayRead(seesSubmission()),
  mayAdd(standsAs("submission_id", "owner-contributor", ...adders)),
  mayChange(standsAs("submission_id", "owner-contributor", "partner-contributor")),
  mayRemove(standsAs("submission_id", "owner-contributor")),
];

/** What is to be done by when, and by whom. */
export const milestones = pgTable(
  "milestones",
  {
    ...onSubmission(),
    version: version(),
    organisationId: owner(),
    title: text().notNull(),
    dueOn: date().notNull(),
    doneOn: date(),
  },
  (table) => [
    index().on(table.submissionId),
    index("milestones_due").on(table.dueOn, table.id),
    ...rules(),
  ],
);

/** How it will be known that the project worked: from where to where. Results are `readings`. */
export const outcomes = pgTable(
  "outcomes",
  {
    ...onSubmission(),
    version: version(),
    measure: text().notNull(),
    unit: text().notNull(),
    baseline: doublePrecision(),
    baselineOn: date(),
    target: doublePrecision().notNull(),
    targetOn: date().notNull(),
  },
  (table) => [index().on(table.submissionId), ...rules()],
);

/** What might go wrong, and who would do what about it. */
export const risks = pgTable(
  "risks",
  {
    ...onSubmission(),
    version: version(),
    organisationId: owner(),
    title: text().notNull(),
    likelihood: text({ enum: valuesOf(likelihoods) }).notNull(),
    effect: text({ enum: valuesOf(effects) }).notNull(),
    response: text().notNull(),
    state: text({ enum: valuesOf(riskStates) })
      .notNull()
      .default("open"),
  },
  (table) => [
    index().on(table.submissionId),
    check("risks_likelihood", oneOf("likelihood", valuesOf(likelihoods))),
    check("risks_effect", oneOf("effect", valuesOf(effects))),
    check("risks_state", oneOf("state", valuesOf(riskStates))),
    ...rules("partner-contributor"),
  ],
);

const ownReading = sql`organisation_id = viewer_organisation() and ${standsAs("submission_id", "partner-contributor")}`;

/** A measure as it stood on a day, told by one of the organisations. */
export const readings = pgTable(
  "readings",
  {
    ...onSubmission(),
    version: version(),
    outcomeId: uuid()
      .notNull()
      .references(() => outcomes.id),
    organisationId: owner(),
    value: doublePrecision().notNull(),
    readOn: date().notNull(),
    words: text().notNull().default(""),
  },
  (table) => [
    index().on(table.submissionId),
    index().on(table.outcomeId, table.readOn),
    mayRead(seesSubmission()),
    mayAdd(
      sql`${ownReading} and exists (select 1 from outcomes o where o.id = outcome_id and o.submission_id = readings.submission_id)`,
    ),
    mayChange(ownReading),
  ],
);
