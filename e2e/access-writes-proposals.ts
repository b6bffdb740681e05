import { sql } from "drizzle-orm";
import { insert, invitation, type Line, line, moveTo } from "@/e2e/access-statements";
import { nextVersion, noTarget } from "@/e2e/access-statements-proposals";
import { may } from "@/e2e/access-table";
import { proposalLeadsTo } from "@/e2e/access-table-proposals";
import { moneyWrites, versionNow, type Write } from "@/e2e/access-writes-money";
import { savingWrites } from "@/e2e/access-writes-savings";
import { spendingWrites } from "@/e2e/access-writes-spending";
import { supportWrites } from "@/e2e/access-writes-supports";
import { termWrites } from "@/e2e/access-writes-terms";
import { stateValues } from "@/lib/lives";
import type { proposalSteps } from "@/lib/proposal-steps";

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

const opened = { act: "open-figures", from_state: "draft", to_state: "shaping" };

/** Lines of a step and of a change: of what was done, and of nothing else. */
const lines: Write[] = [
  [
    "the line of the step that was taken",
    "open-figures",
    ({ id }, me) => [
      moveTo(id, "shaping"),
      line({ id, me }, { ...opened, version: versionNow(id) }),
    ],
  ],
  ...(
    [
      ["from another state", { from_state: "withdrawn" }],
      ["to another state", { to_state: "withdrawn" }],
      ["by another name", { act: "withdraw" }],
      ["of another version", { version: 1 }],
      ["kept from its readers", { readers: "involved" }],
    ] as [string, Line][]
  ).map(
    ([how, told]): Write => [
      `the line of the step that was taken, told ${how}`,
      "nobody",
      ({ id }, me) => [
        moveTo(id, "shaping"),
        line({ id, me }, { ...opened, version: versionNow(id), ...told }),
      ],
    ],
  ),
  [
    "the line of a step that was not taken",
    "nobody",
    ({ id }, me) => line({ id, me }, { ...opened, version: versionNow(id) }),
  ],
  [
    "the line of a change",
    "edit",
    ({ id }, me) => [
      nextVersion(id),
      line({ id, me }, { act: "changed", version: versionNow(id) }),
    ],
  ],
  [
    "the line of a change that was none",
    "nobody",
    ({ id }, me) => line({ id, me }, { act: "changed", version: versionNow(id) }),
  ],
];

const frozen = (id: string, changed: Line = {}) =>
  insert("frozen_terms", {
    ...{ submission_id: id, version: sql`${versionNow(id)} + 1`, terms: "{}" },
    ...{ hash: sql`encode(sha256('{}'), 'hex')`, ...changed },
  });

/** What is submitted keeps its terms, by the name of their text, and no others. */
const freezings: Write[] = [
  ["that its terms stand", "submit", ({ id }) => frozen(id)],
  ["that its terms stand, by another name", "nobody", ({ id }) => frozen(id, { hash: "x" })],
  ["that other terms stand", "nobody", ({ id }) => frozen(id, { terms: "{ }" })],
  ["that its terms stood", "nobody", ({ id }) => frozen(id, { version: versionNow(id) })],
  [
    "the terms that stand",
    "nobody",
    ({ id }) => sql`update frozen_terms set terms = 'x' where submission_id = ${id} returning 1`,
  ],
  [
    "the end of its terms",
    "nobody",
    ({ id }) => sql`delete from frozen_terms where submission_id = ${id} returning 1`,
  ],
  [
    "that it is submitted, with its terms",
    "submit",
    ({ id }) => [frozen(id), moveTo(id, "submitted")],
  ],
  ...(
    [
      ["a gift of one's partner", sql`update contributions set removed_at = now()`],
      ["what was supported or depends on something", sql`update contributions set condition = ''`],
      ["a saving", sql`update savings set removed_at = now()`],
      ["a line of spending", sql`update spend_lines set removed_at = now()`],
    ] as const
  ).map(
    ([what, without]): Write => [
      `that it is submitted, without ${what}`,
      "nobody",
      ({ id }, me) => [
        sql`${without}, edited_by_id = ${me.id}, version = version + 1
          where submission_id = ${id} and removed_at is null returning 1`,
        frozen(id),
        moveTo(id, "submitted"),
      ],
    ],
  ),
];

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
  ...termWrites,
  ...stateValues.map(
    (state): Write => [
      `the state ${state}`,
      (actor, its) =>
        state !== "submitted" &&
        Object.entries(proposalLeadsTo).some(
          ([step, to]) => to === state && may(actor, step as keyof typeof proposalSteps, its),
        ),
      ({ id }) => moveTo(id, state),
    ],
  ),
  ...freezings,
  [
    "that it is open for figures, with no target",
    "nobody",
    ({ id }) => [noTarget(id), moveTo(id, "shaping")],
  ],
  ...Object.entries(words).map(
    ([column, [, none]]): Write => [
      `that it is open for figures, without ${column}`,
      "nobody",
      ({ id }) => [say(id, column, none), moveTo(id, "shaping")],
    ],
  ),
  ...lines,
  ...["submissions", "proposals"].map(
    (table): Write => [
      `the end of its row in ${table}`,
      "nobody",
      ({ id }) => sql`delete from ${sql.raw(table)} where id = ${id} returning 1`,
    ],
  ),
];
