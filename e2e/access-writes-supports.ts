import { sql } from "drizzle-orm";
import { insert, type Line } from "@/e2e/access-statements";
import { amount, contribution } from "@/e2e/access-statements-proposals";
import type { Me } from "@/e2e/access-tries";
import { type Proposal, somebodyElse, told, type Write } from "@/e2e/access-writes-money";

/** A row of the lead's money, looked at as it was entered, unless it says otherwise. */
const support = ({ id, money }: Proposal, me: Me, changed: Line = {}) =>
  insert("supports", {
    ...{ contribution_id: money.ours, version: 1, submission_id: id },
    ...{ organisation_id: me.organisationId, person_id: me.id, ...changed },
  });

const ofSupport = (it: Proposal, me: Me, more: Line = {}) =>
  told(it, me, "supported-contributions", more);

export const supportWrites: Write[] = [
  ["that a row is supported", "support figures", (it, me) => support(it, me)],
  [
    "that a row is supported, as somebody else",
    "nobody",
    (it, me) => support(it, me, { person_id: somebodyElse(it, me) }),
  ],
  [
    "that another organisation's row is supported",
    "nobody",
    (it, me) => support(it, me, { contribution_id: it.money.theirs }),
  ],
  [
    "that a row is supported as another organisation",
    "nobody",
    (it, me) => support(it, me, { contribution_id: it.money.theirs, organisation_id: it.partner }),
  ],
  ["that a row is supported as it will be", "nobody", (it, me) => support(it, me, { version: 2 })],
  [
    "that a row which one wrote oneself is supported",
    "nobody",
    (it, me) => [amount(it.money.ours, me.id), support(it, me, { version: 2 })],
  ],
  [
    "that a row is supported for another pooled budget",
    "nobody",
    (it, me) => support(it, me, { submission_id: it.elsewhere.id }),
  ],
  [
    "what was supported",
    "nobody",
    ({ id }, me) =>
      sql`update supports set person_id = ${me.id} where submission_id = ${id} returning 1`,
  ],
  [
    "the end of a support",
    "nobody",
    ({ id }) => sql`delete from supports where submission_id = ${id} returning 1`,
  ],
  [
    "the line of rows that were supported",
    "support figures",
    (it, me) => [support(it, me), ofSupport(it, me)],
  ],
  [
    "the line of rows that were supported, for everyone to read",
    "nobody",
    (it, me) => [support(it, me), ofSupport(it, me, { readers: "everyone" })],
  ],
  ["the line of rows that were not supported", "nobody", (it, me) => ofSupport(it, me)],
  [
    "the line of rows that were supported where one was entered",
    "nobody",
    (it, me) => [contribution(it.id, me), ofSupport(it, me)],
  ],
];
