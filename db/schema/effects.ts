import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { now, oneOf } from "@/db/columns";
import {
  mayAdd,
  mayChange,
  mayRead,
  seesSubmission,
  standsAs,
  viewerHasDuty,
  viewerOrganisation,
} from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { periods } from "@/lib/barriers";
import { valuesOf } from "@/lib/choices";

const ownFigures = sql`organisation_id = ${viewerOrganisation} and ${viewerHasDuty("contributor", "lead")}`;

/** What a barrier does to one organisation: the owner's figures and everybody's "this affects us too". Money in pence. */
export const effects = pgTable(
  "effects",
  {
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    enteredById: uuid()
      .notNull()
      .references(() => people.id),
    people: bigint({ mode: "number" }),
    peopleWho: text().notNull().default(""),
    peoplePeriod: text({ enum: valuesOf(periods) })
      .notNull()
      .default("year"),
    peopleAYear: bigint({ mode: "number" }),
    cost: bigint({ mode: "number" }),
    costBasis: text().notNull().default(""),
    costPeriod: text({ enum: valuesOf(periods) })
      .notNull()
      .default("year"),
    costAYear: bigint({ mode: "number" }),
    evidence: text().notNull().default(""),
    version: integer().notNull().default(1),
    createdAt: now(),
    updatedAt: now(),
  },
  (table) => [
    primaryKey({ columns: [table.submissionId, table.organisationId] }),
    index().on(table.organisationId),
    check("effects_people_period", oneOf("people_period", valuesOf(periods))),
    check("effects_cost_period", oneOf("cost_period", valuesOf(periods))),
    check("effects_people", sql.raw("people >= 0 and people_a_year >= 0")),
    check("effects_cost", sql.raw("cost >= 0 and cost_a_year >= 0")),
    mayRead(seesSubmission()),
    mayAdd(
      sql`${seesSubmission()} and ((${ownFigures} and may_affect(submission_id)) or ${standsAs("submission_id", "entered", "review-lead")})`,
    ),
    mayChange(
      sql`(${ownFigures} and may_affect(submission_id)) or ${standsAs("submission_id", "entered", "review-lead")}`,
    ),
  ],
);
