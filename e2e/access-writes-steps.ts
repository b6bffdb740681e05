import { type SQL, sql } from "drizzle-orm";
import { insert, type Line, line, moveTo } from "@/e2e/access-statements";
import { nextVersion } from "@/e2e/access-statements-proposals";
import { proposalLeadsTo } from "@/e2e/access-table-proposals";
import type { Me } from "@/e2e/access-tries";
import { agreement, closing } from "@/e2e/access-writes-fund";
import { type Proposal, versionNow, type Write } from "@/e2e/access-writes-money";
import type { ProposalStep } from "@/lib/proposal-steps";

export const frozen = (id: string, changed: Line = {}) =>
  insert("frozen_terms", {
    ...{ submission_id: id, version: sql`${versionNow(id)} + 1`, terms: "{}" },
    ...{ hash: sql`encode(sha256('{}'), 'hex')`, ...changed },
  });

/** A step with all that it needs, unless the rows of the pooled budget lack it. */
const taken = (it: Proposal, me: Me, to: string) => {
  const before: Record<string, () => SQL> = {
    submitted: () => frozen(it.id),
    "in-place": () => agreement(it, me),
    closing: () => closing(it, me),
  };
  return [...[before[to]?.()].flatMap((one) => one ?? []), moveTo(it.id, to)];
};

/** The line of a step as it was taken, unless it says otherwise. */
const ofStep = (it: Proposal, me: Me, step: ProposalStep, told: Line = {}) =>
  line(
    { id: it.id, me },
    {
      ...{ act: step, from_state: it.state, to_state: proposalLeadsTo[step] ?? "" },
      ...{ version: versionNow(it.id), ...told },
    },
  );

const untrue = (step: ProposalStep): [how: string, told: Line][] => [
  ["from another state", { from_state: "withdrawn" }],
  ["to another state", { to_state: "draft" }],
  ["by another name", { act: step === "withdraw" ? "submit" : "withdraw" }],
  ["as a partner's leaving", { act: "reshaped" }],
  ["of another version", { version: 1 }],
  ["kept from its readers", { readers: "involved" }],
];

const stepLines = (Object.entries(proposalLeadsTo) as [ProposalStep, string][]).flatMap(
  ([step, to]): Write[] => [
    [`the line of ${step}`, step, (it, me) => [...taken(it, me, to), ofStep(it, me, step)]],
    ...untrue(step).map(
      ([how, told]): Write => [
        `the line of ${step}, told ${how}`,
        "nobody",
        (it, me) => [...taken(it, me, to), ofStep(it, me, step, told)],
      ],
    ),
    [
      `the line of ${step}, told twice`,
      "nobody",
      (it, me) => [...taken(it, me, to), ofStep(it, me, step), ofStep(it, me, step)],
    ],
    [`the line of ${step} that was not taken`, "nobody", (it, me) => ofStep(it, me, step)],
  ],
);

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
  ["that it is submitted, with its terms", "submit", (it, me) => taken(it, me, "submitted")],
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
      (it, me) => [
        sql`${without}, edited_by_id = ${me.id}, version = version + 1
          where submission_id = ${it.id} and removed_at is null returning 1`,
        ...taken(it, me, "submitted"),
      ],
    ],
  ),
];

const change = (it: Proposal, me: Me) =>
  line({ id: it.id, me }, { act: "changed", version: versionNow(it.id) });

/** What a step keeps, and the lines of steps and of changes: of what was done, and of nothing else. */
export const stepWrites: Write[] = [
  ...freezings,
  ...stepLines,
  ["the line of a change", "edit", (it, me) => [nextVersion(it.id), change(it, me)]],
  ["the line of a change that was none", "nobody", change],
];
