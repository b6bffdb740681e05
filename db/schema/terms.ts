import { sql } from "drizzle-orm";
import { bigint, check, date, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { oneOf } from "@/db/columns";
import { mayAdd, mayChange, mayRead, readsFigures, standsAs } from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import { submissions } from "@/db/schema/submissions";
import { valuesOf } from "@/lib/choices";
import { legalBases } from "@/lib/legal-bases";
import { overspendRules, underspendRules } from "@/lib/risk-shares";
import { shareRules } from "@/lib/savings";
import type { Said } from "@/lib/term-fields";
import { dataSharings, rhythms } from "@/lib/term-questions";

const words = () => text().notNull().default("");
const pence = () => bigint({ mode: "number" });

/** What partners agree on beside the money, as the lead partner writes it: a row where anything is said. */
export const terms = pgTable(
  "terms",
  {
    submissionId: uuid()
      .primaryKey()
      .references(() => submissions.id),
    overspend: text({ enum: valuesOf(overspendRules) }),
    cap: pence(),
    /** Basis points by organisation. */
    fixed: jsonb().$type<Said["fixed"]>().notNull().default({}),
    waterfall: words(),
    underspend: text({ enum: valuesOf(underspendRules) }),
    shareRule: text({ enum: valuesOf(shareRules) }),
    reinvest: integer(),
    hostId: uuid().references(() => organisations.id),
    manager: words(),
    board: words(),
    votes: words(),
    meets: words(),
    /** Pence, the lowest first. */
    thresholds: jsonb().$type<Said["thresholds"]>().notNull().default([]),
    rhythm: text({ enum: valuesOf(rhythms) }),
    accounts: words(),
    legalBasis: text({ enum: valuesOf(legalBases) }),
    legalNote: words(),
    adviser: words(),
    advisedOn: date(),
    dataSharing: text({ enum: valuesOf(dataSharings) }),
    dataAgreement: words(),
    notice: integer(),
    liabilities: words(),
    leastCommitment: pence(),
    assets: words(),
    staff: words(),
    reviewOn: date(),
    variation: words(),
    disputes: words(),
  },
  () => [
    check("terms_overspend", oneOf("overspend", valuesOf(overspendRules))),
    check("terms_underspend", oneOf("underspend", valuesOf(underspendRules))),
    check("terms_share_rule", oneOf("share_rule", valuesOf(shareRules))),
    check("terms_rhythm", oneOf("rhythm", valuesOf(rhythms))),
    check("terms_legal_basis", oneOf("legal_basis", valuesOf(legalBases))),
    check("terms_data_sharing", oneOf("data_sharing", valuesOf(dataSharings))),
    check("terms_reinvest", sql.raw("reinvest between 0 and 10000")),
    check("terms_notice", sql.raw("notice between 0 and 60")),
    check("terms_sums", sql.raw("cap >= 0 and least_commitment >= 0")),
    mayRead(readsFigures()),
    mayAdd(standsAs("submission_id", "owner-contributor")),
    mayChange(standsAs("submission_id", "owner-contributor")),
  ],
);
