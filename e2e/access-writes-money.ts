import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { type Line, line } from "@/e2e/access-statements";
import {
  amount,
  contribution,
  nextVersion,
  noTarget,
  takenOut,
  target,
} from "@/e2e/access-statements-proposals";
import type { Me, WriteOn } from "@/e2e/access-tries";
import type { World } from "@/e2e/access-world";

type Made = Awaited<ReturnType<World["proposal"]>>;
/** With another that the same organisation leads. */
export type Proposal = Made & { elsewhere: Made };
export type Write = WriteOn<Proposal>;

export const somebodyElse = ({ author, officer }: Proposal, me: Me) =>
  me.id === author.id ? officer.id : author.id;
const anotherOnIt = ({ organisation, partner }: Proposal, me: Me) =>
  me.organisationId === organisation.id ? partner : organisation.id;

const targets: Write[] = [
  ["a target", "set targets", ({ id }) => target(id, "2011-12")],
  ["another target than there was", "set targets", ({ id }) => target(id)],
  ["that there is no target", "set targets", ({ id }) => noTarget(id)],
  [
    "a target of another year than it was for",
    "nobody",
    ({ id }) => sql`update pots set year = '2011-12' where submission_id = ${id} returning 1`,
  ],
  [
    "the end of a target",
    "nobody",
    ({ id }) => sql`delete from pots where submission_id = ${id} returning 1`,
  ],
];

/** Whoever enters rows may say which other organisation on it passed one on. */
const entered: Write[] = [
  ["a row of one's own", "enter figures", ({ id }, me) => contribution(id, me)],
  [
    "a row that another on it passed on",
    "enter figures",
    (it, me) => contribution(it.id, me, { passed_on_by_id: anotherOnIt(it, me) }),
  ],
  [
    "a row that an organisation passed on that is not on it",
    "nobody",
    ({ id, stranger }, me) => contribution(id, me, { passed_on_by_id: stranger }),
  ],
  [
    "a row that one passed on to oneself",
    "nobody",
    ({ id }, me) => contribution(id, me, { passed_on_by_id: me.organisationId ?? id }),
  ],
  [
    "a row of another organisation on it",
    "nobody",
    (it, me) => contribution(it.id, me, { organisation_id: anotherOnIt(it, me) }),
  ],
  [
    "a row of an organisation that is not on it",
    "nobody",
    ({ id, stranger }, me) => contribution(id, me, { organisation_id: stranger }),
  ],
  [
    "a row as somebody else",
    "nobody",
    (it, me) => contribution(it.id, me, { edited_by_id: somebodyElse(it, me) }),
  ],
  [
    "a row that somebody saw before",
    "nobody",
    ({ id }, me) => {
      const own = randomUUID();
      return [
        contribution(id, me, { id: own, version: 7, removed_at: "2009-10-01" }),
        sql`select 1 from contributions where id = ${own} and (version <> 1 or removed_at is not null)`,
      ];
    },
  ],
];

const whose = { ours: "the lead's", theirs: "a partner's" } as const;

const changed: Write[] = (["ours", "theirs"] as const).flatMap((which): Write[] => {
  const verb = `change ${whose[which]} figures` as const;
  const row = ({ money }: Proposal) => money[which];
  const set = (it: Proposal, what: SQL) =>
    sql`update contributions set ${what} where id = ${row(it)} returning 1`;
  return [
    [`${whose[which]} amount`, verb, (it, me) => amount(row(it), me.id)],
    [`${whose[which]} row taken out`, verb, (it, me) => takenOut(row(it), me.id)],
    [
      `${whose[which]} row brought back`,
      "nobody",
      (it, me) => [
        takenOut(row(it), me.id),
        set(it, sql`removed_at = null, edited_by_id = ${me.id}, version = version + 1`),
      ],
    ],
    [
      `${whose[which]} amount, past what others wrote`,
      "nobody",
      (it, me) => set(it, sql`pence = 1, edited_by_id = ${me.id}`),
    ],
    [
      `${whose[which]} amount, as somebody else`,
      "nobody",
      (it, me) => amount(row(it), somebodyElse(it, me)),
    ],
    [
      `${whose[which]} row, made another's`,
      "nobody",
      (it, me) => set(it, sql`organisation_id = ${anotherOnIt(it, me)}, version = version + 1`),
    ],
    [
      `the end of ${whose[which]} row`,
      "nobody",
      (it) => sql`delete from contributions where id = ${row(it)} returning 1`,
    ],
  ];
});

export const versionNow = (id: string) => sql`(select version from submissions where id = ${id})`;
export const told = (it: Proposal, me: Me, act: string, more: Line) =>
  line({ id: it.id, me }, { act, readers: "involved", ...more });

/** Lines that tell of figures: of what was done in the same transaction, to whoever may read them. */
const lines: Write[] = [
  [
    "the line of targets that were set",
    "set targets",
    (it, me) => [
      target(it.id),
      nextVersion(it.id),
      told(it, me, "set-targets", { version: versionNow(it.id) }),
    ],
  ],
  [
    "the line of targets that were not set",
    "nobody",
    (it, me) => [nextVersion(it.id), told(it, me, "set-targets", { version: versionNow(it.id) })],
  ],
  [
    "the line of targets, for everyone to read",
    "nobody",
    (it, me) => [
      target(it.id),
      nextVersion(it.id),
      told(it, me, "set-targets", { version: versionNow(it.id), readers: "everyone" }),
    ],
  ],
  ...(
    [
      ["a row that was entered", "added-contribution", {}, "enter figures"],
      ["a row, for everyone to read", "added-contribution", { readers: "everyone" }, "nobody"],
      ["a row that was entered, as a change", "changed-contribution", {}, "nobody"],
      ["a row that was entered, as taken out", "removed-contribution", {}, "nobody"],
    ] as [string, string, Line, WriteOn<Proposal>[1]][]
  ).map(
    ([what, act, more, rule]): Write => [
      `the line of ${what}`,
      rule,
      (it, me) => {
        const own = randomUUID();
        return [
          contribution(it.id, me, { id: own }),
          told(it, me, act, { subject_id: own, ...more }),
        ];
      },
    ],
  ),
  ...(["ours", "theirs"] as const).flatMap((which): Write[] => {
    const verb = `change ${whose[which]} figures` as const;
    const tell = (it: Proposal, me: Me, act: string) =>
      told(it, me, act, { subject_id: it.money[which] });
    return [
      [
        `the line of ${whose[which]} amount that changed`,
        verb,
        (it, me) => [amount(it.money[which], me.id), tell(it, me, "changed-contribution")],
      ],
      [
        `the line of ${whose[which]} amount that is as it was`,
        "nobody",
        (it, me) => tell(it, me, "changed-contribution"),
      ],
      [
        `the line of ${whose[which]} row that was taken out`,
        verb,
        (it, me) => [takenOut(it.money[which], me.id), tell(it, me, "removed-contribution")],
      ],
      [
        `the line of ${whose[which]} row taken out that is there`,
        "nobody",
        (it, me) => [amount(it.money[which], me.id), tell(it, me, "removed-contribution")],
      ],
    ];
  }),
];

export const moneyWrites: Write[] = [...targets, ...entered, ...changed, ...lines];
