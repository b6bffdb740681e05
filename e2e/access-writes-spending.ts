import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Line } from "@/e2e/access-statements";
import { nextVersion, takenOut, target } from "@/e2e/access-statements-proposals";
import {
  cost,
  keptBack,
  openedWith,
  setLine,
  spending,
  unplanned,
} from "@/e2e/access-statements-spending";
import { type Actor, type Case, may } from "@/e2e/access-table";
import { hasFigures } from "@/e2e/access-table-proposals";
import type { Me } from "@/e2e/access-tries";
import {
  type Proposal,
  somebodyElse,
  told,
  versionNow,
  type Write,
} from "@/e2e/access-writes-money";

const onceGiven = (actor: Actor, its: Case) =>
  hasFigures(its.state) && may(actor, "plan spending", its);

const uuids = (id: string) => sql`array[${id}]::uuid[]`;

const reserves: Write[] = [
  ["what is kept of a year", "set reserves", ({ id }) => keptBack(id, "2010-11")],
  ["what is kept of another year", "set reserves", ({ id }) => keptBack(id, "2011-12")],
  [
    "what revenue pays for capital",
    "set reserves",
    ({ id }) => sql`update pots set to_capital = to_capital + 1 where submission_id = ${id}
      and nature = 'revenue' returning 1`,
  ],
  ["what the fund begins with", "set reserves", ({ id }) => openedWith(id)],
  [
    "what becomes of what is left",
    "set reserves",
    ({ id }) => sql`update purses set carries = 'no' where submission_id = ${id} returning 1`,
  ],
  [
    "a purse, made another's",
    "nobody",
    ({ id, elsewhere }) =>
      sql`update purses set submission_id = ${elsewhere.id} where submission_id = ${id} returning 1`,
  ],
  [
    "the end of a purse",
    "nobody",
    ({ id }) => sql`delete from purses where submission_id = ${id} returning 1`,
  ],
];

/** Whoever plans it names, of this pooled budget, who commissions it and what pays for it. */
const named: [what: string, rule: Write[1], (it: Proposal) => Line][] = [
  ["that another on it commissions", "plan spending", (it) => ({ commissioner_id: it.partner })],
  ["that a stranger commissions", "nobody", (it) => ({ commissioner_id: it.stranger })],
  ["that is paid by what is given", onceGiven, (it) => ({ paid_by: uuids(it.money.theirs) })],
  [
    "that is paid by what is given to another",
    "nobody",
    (it) => ({ paid_by: uuids(it.elsewhere.money.ours) }),
  ],
  ["that is paid by what is not there", "nobody", () => ({ paid_by: uuids(randomUUID()) })],
];

const planned: Write[] = [
  ["a line of spending", "plan spending", ({ id }, me) => spending(id, me)],
  ...named.map(
    ([what, rule, of]): Write => [`a line ${what}`, rule, (it, me) => spending(it.id, me, of(it))],
  ),
  [
    "a line that is paid by what was taken out",
    "nobody",
    ({ id, money }, me) => [
      takenOut(money.ours, me.id),
      spending(id, me, { paid_by: uuids(money.ours) }),
    ],
  ],
  [
    "a line as somebody else",
    "nobody",
    (it, me) => spending(it.id, me, { edited_by_id: somebodyElse(it, me) }),
  ],
  [
    "a line that somebody saw before",
    "nobody",
    ({ id }, me) => {
      const own = randomUUID();
      return [
        spending(id, me, { id: own, version: 7, removed_at: "2009-10-01" }),
        sql`select 1 from spend_lines where id = ${own} and (version <> 1 or removed_at is not null)`,
      ];
    },
  ],
];

const next = (me: Me) => sql`edited_by_id = ${me.id}, version = version + 1`;

const changed: Write[] = [
  ["what a line costs", "plan spending", ({ money }, me) => cost(money.line, me.id)],
  ...named.map(
    ([what, rule, of]): Write => [
      `a line, so ${what}`,
      rule,
      (it, me) =>
        Object.entries(of(it)).map(([column, value]) =>
          setLine(it.money.line, sql`${sql.raw(column)} = ${value}, ${next(me)}`),
        ),
    ],
  ),
  ["a line taken out", "plan spending", ({ money }, me) => unplanned(money.line, me.id)],
  [
    "what a line cost that was taken out",
    "nobody",
    ({ money }, me) => [unplanned(money.line, me.id), cost(money.line, me.id)],
  ],
  [
    "a line brought back",
    "nobody",
    ({ money }, me) => [
      unplanned(money.line, me.id),
      setLine(money.line, sql`removed_at = null, ${next(me)}`),
    ],
  ],
  [
    "what a line costs, past what others wrote",
    "nobody",
    ({ money }, me) => setLine(money.line, sql`pence = 1, edited_by_id = ${me.id}`),
  ],
  [
    "what a line costs, as somebody else",
    "nobody",
    (it, me) => cost(it.money.line, somebodyElse(it, me)),
  ],
  [
    "a line, moved to another pooled budget",
    "nobody",
    ({ money, elsewhere }, me) =>
      setLine(money.line, sql`submission_id = ${elsewhere.id}, ${next(me)}`),
  ],
  [
    "the end of a line",
    "nobody",
    ({ money }) => sql`delete from spend_lines where id = ${money.line} returning 1`,
  ],
];

const ofReserves = (it: Proposal, me: Me, more: Line = {}) => [
  nextVersion(it.id),
  told(it, me, "set-reserves", { version: versionNow(it.id), ...more }),
];

/** Lines of history: of what was done in the same transaction, to whoever may read figures. */
const lines: Write[] = [
  [
    "the line of reserves that were set",
    "set reserves",
    (it, me) => [keptBack(it.id, "2010-11"), openedWith(it.id), ...ofReserves(it, me)],
  ],
  [
    "the line of reserves, for everyone to read",
    "nobody",
    (it, me) => [openedWith(it.id), ...ofReserves(it, me, { readers: "everyone" })],
  ],
  [
    "the line of reserves, of another version",
    "nobody",
    (it, me) => [openedWith(it.id), ...ofReserves(it, me, { version: 1 })],
  ],
  ["the line of reserves that were not set", "nobody", ofReserves],
  [
    "the line of reserves where a target was set",
    "nobody",
    (it, me) => [target(it.id), ...ofReserves(it, me)],
  ],
  ...(
    [
      ["that was planned", "added-spending", {}, "plan spending"],
      [
        "that was planned, for everyone to read",
        "added-spending",
        { readers: "everyone" },
        "nobody",
      ],
      ["that was planned, as a change", "changed-spending", {}, "nobody"],
      ["that was planned, as taken out", "removed-spending", {}, "nobody"],
      ["that was planned, as a contribution", "added-contribution", {}, "nobody"],
    ] as [string, string, Line, Write[1]][]
  ).map(
    ([what, act, more, rule]): Write => [
      `the line of spending ${what}`,
      rule,
      (it, me) => {
        const own = randomUUID();
        return [spending(it.id, me, { id: own }), told(it, me, act, { subject_id: own, ...more })];
      },
    ],
  ),
  ...(
    [
      ["that changed", "changed-spending", "plan spending", cost],
      ["that was taken out", "removed-spending", "plan spending", unplanned],
      ["taken out that is there", "removed-spending", "nobody", cost],
      ["that changed but is taken out", "changed-spending", "nobody", unplanned],
    ] as [string, string, Write[1], typeof cost][]
  ).map(
    ([what, act, rule, does]): Write => [
      `the line of spending ${what}`,
      rule,
      (it, me) => [does(it.money.line, me.id), told(it, me, act, { subject_id: it.money.line })],
    ],
  ),
  [
    "the line of spending that is as it was",
    "nobody",
    (it, me) => told(it, me, "changed-spending", { subject_id: it.money.line }),
  ],
  [
    "the line of spending that changed, told of another's",
    "nobody",
    (it, me) => [
      cost(it.elsewhere.money.line, me.id),
      told(it, me, "changed-spending", { subject_id: it.elsewhere.money.line }),
    ],
  ],
];

export const spendingWrites: Write[] = [...reserves, ...planned, ...changed, ...lines];
