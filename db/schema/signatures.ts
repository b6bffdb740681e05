import { sql } from "drizzle-orm";
import { bigint, check, date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, now, oneOf } from "@/db/columns";
import {
  mayAdd,
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
import { signingAnswers } from "@/lib/signatures";

/** What signatories answered to terms, by the name of their text: never changed, so other terms need no voiding. */
export const signatures = pgTable(
  "signatures",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    hash: text().notNull(),
    answer: text({ enum: valuesOf(signingAnswers) }).notNull(),
    /** The condition, or why not. */
    words: text().notNull().default(""),
    conditionOn: date(),
    /** Of the board that decided above what one may sign alone. */
    minute: text().notNull().default(""),
    /** What the register let them sign alone, in pence; null is without limit. */
    most: bigint({ mode: "number" }),
    createdAt: now(),
  },
  (table) => [
    index().on(table.submissionId),
    check("signatures_answer", oneOf("answer", valuesOf(signingAnswers))),
    mayRead(readsFigures()),
    mayAdd(
      sql`organisation_id = ${viewerOrganisation} and person_id = ${viewerId} and ${standsAs("submission_id", "partner-signatory")}`,
    ),
  ],
);
