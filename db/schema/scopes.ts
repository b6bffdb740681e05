import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, now, oneOf } from "@/db/columns";
import { isInvolved, mayAdd, mayChange, mayRead, standsAs } from "@/db/policies";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { scopeDecisions, type Terms } from "@/lib/scope";

/** A change of scope that the lead partner asks for. Until it is endorsed the old terms stand: `keep_project_step`. */
export const scopes = pgTable(
  "scopes",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    /** The version of the project with which it was asked. */
    version: integer().notNull(),
    terms: jsonb().$type<Terms>().notNull(),
    summary: text().notNull(),
    searchText: text().notNull(),
    reason: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    decision: text({ enum: scopeDecisions }),
    createdAt: now(),
  },
  (table) => [
    index().on(table.submissionId, table.version),
    check("scopes_decision", oneOf("decision", scopeDecisions)),
    mayRead(isInvolved()),
    mayAdd(standsAs("submission_id", "owner-lead")),
    mayChange(standsAs("submission_id", "owner-lead", "review-lead")),
  ],
);
