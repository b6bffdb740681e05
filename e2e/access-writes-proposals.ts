import { sql } from "drizzle-orm";
import { invitation, moveTo } from "@/e2e/access-statements";
import { noTarget } from "@/e2e/access-statements-proposals";
import { type Actor, type Case, may } from "@/e2e/access-table";
import { proposalLeadsTo } from "@/e2e/access-table-proposals";
import { fundWrites } from "@/e2e/access-writes-fund";
import { joiningWrites } from "@/e2e/access-writes-joining";
import { moneyWrites, type Write } from "@/e2e/access-writes-money";
import { reviewWrites } from "@/e2e/access-writes-reviews";
import { savingWrites } from "@/e2e/access-writes-savings";
import { signatureWrites } from "@/e2e/access-writes-signatures";
import { spendingWrites } from "@/e2e/access-writes-spending";
import { stepWrites } from "@/e2e/access-writes-steps";
import { supportWrites } from "@/e2e/access-writes-supports";
import { termWrites } from "@/e2e/access-writes-terms";
import { stateValues } from "@/lib/lives";
import type { ProposalStep } from "@/lib/proposal-steps";

/** Another word for each, and that it is not said. */
const words: Record<string, [other: string, none: string]> = {
  arrangement: ["'aligned'", "null"],
  aim: ["'x'", "''"],
  who_for: ["'x'", "''"],
  stage: ["'idea'", "null"],
  starts_on: ["'2010-05-01'", "null"],
  ends_on: ["'2011-05-01'", "null"],
};

const say = (id: string, column: string, value: string) =>
  sql`update proposals set ${sql.raw(`${column} = ${value}`)} where id = ${id} returning 1`;

/** What is tried by bare SQL on a pooled budget, and who may. */
export const proposalWrites: Write[] = [
  [
    "the details of a project",
    "nobody",
    ({ id }) => sql`insert into projects (id) values (${id}) returning 1`,
  ],
  ...Object.entries(words).map(
    ([column, [other]]): Write => [`its ${column}`, "edit", ({ id }) => say(id, column, other)],
  ),
  [
    "what it is called",
    "edit",
    ({ id }) =>
      sql`update submissions set title = 'x', version = version + 1 where id = ${id} returning 1`,
  ],
  [
    "what it is called, past what others wrote",
    "nobody",
    ({ id }) => sql`update submissions set title = 'x' where id = ${id} returning 1`,
  ],
  [
    "its lead partner",
    "nobody",
    ({ id, partner }) =>
      sql`update submissions set organisation_id = ${partner}, version = version + 1
        where id = ${id} returning 1`,
  ],
  [
    "the row of another pooled budget",
    "nobody",
    ({ id, part }) => sql`update proposals set id = ${part} where id = ${id} returning 1`,
  ],
  ["an invitation", "invite", ({ id, stranger }, me) => invitation(id, me.id, stranger)],
  [
    "what a part is",
    "reword a part",
    ({ part }) =>
      sql`update partnerships set words = 'x', version = version + 1 where id = ${part} returning 1`,
  ],
  [
    "what a part is, past what others wrote",
    "nobody",
    ({ part }) => sql`update partnerships set words = 'x' where id = ${part} returning 1`,
  ],
  ...moneyWrites,
  ...spendingWrites,
  ...savingWrites,
  ...supportWrites,
  ...signatureWrites,
  ...fundWrites,
  ...termWrites,
  ...stateValues.map(
    (state): Write => [
      `the state ${state}`,
      (actor, its) => !needsMore.includes(state) && mayReach(state, actor, its),
      ({ id }) => moveTo(id, state),
    ],
  ),
  [
    "that it is open for figures, with no target",
    goesBack,
    ({ id }) => [noTarget(id), moveTo(id, "shaping")],
  ],
  ...Object.entries(words).map(
    ([column, [, none]]): Write => [
      `that it is open for figures, without ${column}`,
      goesBack,
      ({ id }) => [say(id, column, none), moveTo(id, "shaping")],
    ],
  ),
  ...stepWrites,
  ...reviewWrites,
  ...joiningWrites,
  ...["submissions", "proposals"].map(
    (table): Write => [
      `the end of its row in ${table}`,
      "nobody",
      ({ id }) => sql`delete from ${sql.raw(table)} where id = ${id} returning 1`,
    ],
  ),
];

/** States that are reached with a row beside: access-writes-steps.ts tries them. */
const needsMore = ["submitted", "in-place", "closing"];

function mayReach(state: string, actor: Actor, its: Case) {
  return Object.entries(proposalLeadsTo).some(
    ([step, to]) => to === state && may(actor, step as ProposalStep, its),
  );
}

/** What was submitted can no longer be emptied, and so goes back to shaping with all that it says. */
function goesBack(actor: Actor, its: Case) {
  return its.state !== "draft" && mayReach("shaping", actor, its);
}
