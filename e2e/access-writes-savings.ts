import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { insert, type Line } from "@/e2e/access-statements";
import type { Me } from "@/e2e/access-tries";
import { somebodyElse, told, type Write } from "@/e2e/access-writes-money";

/** A saving of the lead partner's own, in one's own name, unless it says otherwise. */
const saving = (id: string, me: Me, changed: Line = {}) =>
  insert("savings", {
    ...{ submission_id: id, edited_by_id: me.id, beneficiary_id: me.organisationId },
    ...{ gain_year: "2011-12", gross: 100, saving_type: "cashable", area: "local", grade: "B" },
    ...{ evidence: "x", ...changed },
  });

const set = (row: string, what: SQL) =>
  sql`update savings set ${what} where id = ${row} returning 1`;
const next = (by: string) => sql`edited_by_id = ${by}, version = version + 1`;
const more = (row: string, by: string) => set(row, sql`gross = gross + 1, ${next(by)}`);
const takenOut = (row: string, by: string) => set(row, sql`removed_at = now(), ${next(by)}`);

const rows: Write[] = [
  ["a saving", "plan spending", ({ id }, me) => saving(id, me)],
  [
    "a saving of a stranger",
    "plan spending",
    ({ id, stranger }, me) => saving(id, me, { beneficiary_id: stranger }),
  ],
  [
    "a saving as somebody else",
    "nobody",
    (it, me) => saving(it.id, me, { edited_by_id: somebodyElse(it, me) }),
  ],
  [
    "a saving that somebody saw before",
    "nobody",
    ({ id }, me) => {
      const own = randomUUID();
      return [
        saving(id, me, { id: own, version: 7, removed_at: "2009-10-01" }),
        sql`select 1 from savings where id = ${own} and (version <> 1 or removed_at is not null)`,
      ];
    },
  ],
  ["what is saved", "plan spending", ({ money }, me) => more(money.saving, me.id)],
  ["a saving taken out", "plan spending", ({ money }, me) => takenOut(money.saving, me.id)],
  [
    "what was saved, once it is taken out",
    "nobody",
    ({ money }, me) => [takenOut(money.saving, me.id), more(money.saving, me.id)],
  ],
  [
    "what is saved, past what others wrote",
    "nobody",
    ({ money }, me) => set(money.saving, sql`gross = 1, edited_by_id = ${me.id}`),
  ],
  [
    "what is saved, as somebody else",
    "nobody",
    (it, me) => more(it.money.saving, somebodyElse(it, me)),
  ],
  [
    "a saving, moved to another pooled budget",
    "nobody",
    ({ money, elsewhere }, me) =>
      set(money.saving, sql`submission_id = ${elsewhere.id}, ${next(me.id)}`),
  ],
  [
    "the end of a saving",
    "nobody",
    ({ money }) => sql`delete from savings where id = ${money.saving} returning 1`,
  ],
];

/** Lines of history: of what was done in the same transaction, to whoever may read figures. */
const lines: Write[] = (
  [
    ["that changed", "changed-saving", more, {}, "plan spending"],
    ["that was taken out", "removed-saving", takenOut, {}, "plan spending"],
    [
      "that changed, for everyone to read",
      "changed-saving",
      more,
      { readers: "everyone" },
      "nobody",
    ],
    ["that changed, as new", "added-saving", more, {}, "nobody"],
    ["that changed but is taken out", "changed-saving", takenOut, {}, "nobody"],
    ["that changed, as spending", "changed-spending", more, {}, "nobody"],
  ] as [string, string, typeof more, Line, Write[1]][]
).map(
  ([what, act, does, other, rule]): Write => [
    `the line of a saving ${what}`,
    rule,
    (it, me) => [
      does(it.money.saving, me.id),
      told(it, me, act, { subject_id: it.money.saving, ...other }),
    ],
  ],
);

export const savingWrites: Write[] = [
  ...rows,
  ...lines,
  [
    "the line of a saving that is as it was",
    "nobody",
    (it, me) => told(it, me, "changed-saving", { subject_id: it.money.saving }),
  ],
];
