import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { insert, type Line, moveTo } from "@/e2e/access-statements";
import type { Me } from "@/e2e/access-tries";
import { type Proposal, somebodyElse, told, type Write } from "@/e2e/access-writes-money";
import { figures } from "@/e2e/given-figures";
import { came } from "@/e2e/given-fund";

/** One of its files as the signed agreement, unless it says otherwise. */
export const agreement = ({ id }: Proposal, me: Me, changed: Line = {}) =>
  insert("agreements", {
    ...{ submission_id: id, person_id: me.id, signed_on: "2009-10-02", board: "x" },
    attachment_id: sql`(select id from attachments where submission_id = ${id} and comment_id is null limit 1)`,
    sha256: sql`(select sha256 from attachments where submission_id = ${id} and comment_id is null limit 1)`,
    ...changed,
  });

/** All that is left is the lead partner's, unless it says otherwise. */
export const closing = ({ id, organisation }: Proposal, me: Me, changed: Line = {}) =>
  insert("closings", {
    ...{ submission_id: id, edited_by_id: me.id, minute: "x", minuted_on: "2009-10-09" },
    parts: JSON.stringify({ [organisation.id]: figures.kept + came }),
    ...changed,
  });

/** The payments of the lead's money in one sum, in the place of those that were planned. */
const planned = ({ id, money }: Proposal, me: Me, changed: Line = {}) => [
  sql`update instalments set removed_at = now() where contribution_id = ${money.ours} and removed_at is null returning 1`,
  insert("instalments", {
    ...{ submission_id: id, contribution_id: money.ours, by_id: me.id },
    ...{ due_on: "2010-05-01", pence: figures.ours, ...changed },
  }),
];
/** Checks at once what is else checked at the end of the transaction. */
const atOnce = sql`set constraints instalments_sum immediate`;

const receipt = ({ id, money }: Proposal, me: Me, changed: Line = {}) =>
  insert("receipts", {
    ...{ submission_id: id, instalment_id: money.payment, person_id: me.id },
    ...{ pence: 100, received_on: "2009-10-06", ...changed },
  });

const report = ({ id }: Proposal, me: Me, changed: Line = {}) =>
  insert("returns", {
    ...{ submission_id: id, year: "2009-10", quarter: 2, lines: "[]", words: "x" },
    ...{ person_id: me.id, ...changed },
  });

const account = ({ id }: Proposal, me: Me, set = "results = 'y'") =>
  sql`update closings set ${sql.raw(set)}, version = version + 1, edited_by_id = ${me.id}
    where submission_id = ${id} returning 1`;

const acknowledgement = ({ id }: Proposal, me: Me, changed: Line = {}) =>
  insert("acknowledgements", {
    ...{ submission_id: id, organisation_id: me.organisationId, person_id: me.id },
    ...{ version: 2, ...changed },
  });

const ends = ["agreements", "instalments", "receipts", "returns", "closings", "acknowledgements"];

/** What is tried on the money of what is agreed: by the host's finance contacts, and nobody else. */
export const fundWrites: Write[] = [
  ["the agreement", "record-agreement", (it, me) => agreement(it, me)],
  [
    "the agreement as somebody else",
    "nobody",
    (it, me) => agreement(it, me, { person_id: somebodyElse(it, me) }),
  ],
  ["an agreement of other bytes", "nobody", (it, me) => agreement(it, me, { sha256: "0" })],
  [
    "an agreement that is signed one day",
    "nobody",
    (it, me) => agreement(it, me, { signed_on: "2010-10-02" }),
  ],
  ["that the agreement is in place, without it", "nobody", ({ id }) => moveTo(id, "in-place")],
  ["when money is paid", "plan payments", (it, me) => planned(it, me)],
  [
    "when money is paid, as somebody else",
    "nobody",
    (it, me) => planned(it, me, { by_id: somebodyElse(it, me) }),
  ],
  [
    "that less is paid than is given",
    "nobody",
    (it, me) => [atOnce, ...planned(it, me, { pence: figures.ours - 1 })],
  ],
  [
    "that money of another pooled budget is paid",
    "nobody",
    (it, me) => planned(it, me, { contribution_id: it.elsewhere.money.ours }),
  ],
  [
    "that a payment of which something came is planned no more",
    "nobody",
    ({ money }) => sql`update instalments set removed_at = now() where id = ${money.payment}
      and exists (select 1 from receipts where instalment_id = ${money.payment}) returning 1`,
  ],
  ["what came", "record a payment", (it, me) => receipt(it, me)],
  [
    "what came, as somebody else",
    "nobody",
    (it, me) => receipt(it, me, { person_id: somebodyElse(it, me) }),
  ],
  ["what will come", "nobody", (it, me) => receipt(it, me, { received_on: "2010-10-06" })],
  [
    "more than was due, without a word",
    "nobody",
    (it, me) => receipt(it, me, { pence: figures.theirs }),
  ],
  [
    "more than was due",
    "record a payment",
    (it, me) => receipt(it, me, { pence: figures.theirs, note: "x" }),
  ],
  ["what went back, without a word", "nobody", (it, me) => receipt(it, me, { pence: -1 })],
  ["what went back", "record a payment", (it, me) => receipt(it, me, { pence: -1, note: "x" })],
  ["more back than came", "nobody", (it, me) => receipt(it, me, { pence: -came - 1, note: "x" })],
  ["a quarter", "report a quarter", (it, me) => report(it, me)],
  [
    "a quarter as somebody else",
    "nobody",
    (it, me) => report(it, me, { person_id: somebodyElse(it, me) }),
  ],
  ["a quarter that is not over", "nobody", (it, me) => report(it, me, { quarter: 3 })],
  [
    "a quarter, with a line that is not of it",
    "nobody",
    (it, me) =>
      report(it, me, {
        lines: JSON.stringify([{ id: it.money.line, spent: 0, forecast: 0, reason: "" }]),
      }),
  ],
  ["that it ends", "close", (it, me) => closing(it, me)],
  ["that it ends, with less than is left", "nobody", (it, me) => closing(it, me, { parts: "{}" })],
  [
    "that it ends, with what is left for a stranger",
    "nobody",
    (it, me) => closing(it, me, { parts: JSON.stringify({ [it.stranger]: figures.kept + came }) }),
  ],
  ["that it closes, without how", "nobody", ({ id }) => moveTo(id, "closing")],
  ["the final account", "write the final account", (it, me) => account(it, me)],
  [
    "the final account, past what others wrote",
    "nobody",
    ({ id }) => sql`update closings set results = 'y' where submission_id = ${id} returning 1`,
  ],
  [
    "a saving of another pooled budget in the final account",
    "nobody",
    (it, me) => account(it, me, `gained = '{"${it.elsewhere.money.saving}": 1}'`),
  ],
  ["that all of it will be paid", "nobody", (it, me) => account(it, me, "paid_on = '2010-10-10'")],
  [
    "that the final account is taken, before it is written",
    "nobody",
    (it, me) => acknowledgement(it, me),
  ],
  [
    "that the final account is taken",
    "write the final account",
    (it, me) => [account(it, me), acknowledgement(it, me)],
  ],
  [
    "that the final account is taken, as it was",
    "nobody",
    (it, me) => [account(it, me), acknowledgement(it, me, { version: 1 })],
  ],
  [
    "that the final account is taken, for another",
    "nobody",
    (it, me) => [account(it, me), acknowledgement(it, me, { organisation_id: it.partner })],
  ],
  [
    "that it is settled, before all have taken the account as it is",
    "nobody",
    (it, me) => [account(it, me), moveTo(it.id, "closed")],
  ],
  ...ends.flatMap((table): Write[] => [
    [
      `the end of its rows in ${table}`,
      "nobody",
      ({ id }) => sql`delete from ${sql.raw(table)} where submission_id = ${id} returning 1`,
    ],
  ]),
  [
    "the line of planned payments",
    "plan payments",
    (it, me) => [...planned(it, me), told(it, me, "planned-payments", {})],
  ],
  [
    "the line of payments that were not planned",
    "nobody",
    (it, me) => told(it, me, "planned-payments", {}),
  ],
  [
    "the line of what came",
    "record a payment",
    (it, me) => ofRow(it, me, "recorded-payment", receipt),
  ],
  [
    "the line of what came, for everyone to read",
    "nobody",
    (it, me) => ofRow(it, me, "recorded-payment", receipt, { readers: "everyone" }),
  ],
  ["the line of what did not come", "nobody", (it, me) => told(it, me, "recorded-payment", {})],
  [
    "the line of a quarter",
    "report a quarter",
    (it, me) => ofRow(it, me, "returned", report, { readers: "everyone" }),
  ],
  [
    "the line of a quarter that was not reported",
    "nobody",
    (it, me) => told(it, me, "returned", { readers: "everyone" }),
  ],
  [
    "the line of the final account",
    "write the final account",
    (it, me) => [account(it, me), told(it, me, "wrote-final-account", {})],
  ],
  [
    "the line of a final account that was not written",
    "nobody",
    (it, me) => told(it, me, "wrote-final-account", {}),
  ],
  [
    "the line of an account that was taken",
    "write the final account",
    (it, me) => [
      account(it, me),
      acknowledgement(it, me),
      told(it, me, "acknowledged-account", {}),
    ],
  ],
  [
    "the line of an account that was not taken",
    "nobody",
    (it, me) => told(it, me, "acknowledged-account", {}),
  ],
];

function ofRow(it: Proposal, me: Me, act: string, write: typeof receipt, changed: Line = {}) {
  const own = randomUUID();
  return [write(it, me, { id: own }), told(it, me, act, { subject_id: own, ...changed })];
}
