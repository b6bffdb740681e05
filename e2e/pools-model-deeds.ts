import fc from "fast-check";
import type { Deed, Pool } from "@/e2e/pools-model";
import { type Side, sums } from "@/e2e/pools-model-scene";
import type { ProposalState } from "@/lib/proposals";

type What = Deed["act"] | "subject-to" | "decline";

/** How often each thing is tried in a state: mostly what may be done there. */
const often: Partial<Record<ProposalState, Partial<Record<What, number>>>> = {
  shaping: { save: 9, support: 2, "say-notice": 2, submit: 4, remove: 1, leave: 1, sign: 1 },
  submitted: { "take-back": 4, sign: 1, save: 1, support: 1, "say-notice": 1, leave: 1 },
  "awaiting-sign-off": { sign: 20, "subject-to": 1, decline: 1, amend: 2, leave: 1, save: 2 },
  agreed: { sign: 2, "subject-to": 1, amend: 1, leave: 1, save: 1 },
};

type Pick = { side: number | null; what: number; second: boolean; turn: number };
const pick: fc.Arbitrary<Pick> = fc.record({
  side: fc.option(fc.nat(3), { freq: 3 }),
  what: fc.nat(999),
  second: fc.boolean(),
  turn: fc.nat(7),
});

/** Rounds in which four people act at once, mostly each for another organisation. */
export const sequence = fc.record({
  isSubmitted: fc.boolean(),
  rounds: fc.array(
    fc.record({
      picks: fc.tuple(pick, pick, pick, pick),
      isEndorsed: fc.nat(4).map((one) => one > 0),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** What somebody does who has just read it; now and then by terms that they read before. */
export function deedOf(
  { pool, known }: { pool: Pool; known: readonly string[] },
  sides: readonly Side[],
  { side: at, what, second, turn }: Pick & { side: number },
): Deed {
  const [first, side] = [sides[0], sides[at]];
  const tried = Object.entries(often[pool.state] ?? {}).flatMap(([one, times]) =>
    Array<What>(times).fill(one as What),
  );
  const chosen = tried[what % tried.length] ?? "sign";
  const { version, rows } = pool;
  const row = rows.find(({ of }) => of === side?.of.id);
  if (!first || !side || !row) throw new Error("Each side has a row");
  const hand = second ? side.second : side.main;
  const editor = second ? side.second : side.lead;
  if (chosen === "sign" || chosen === "subject-to" || chosen === "decline") {
    const answer = answers[chosen];
    const terms = turn > 5 ? (known[0] ?? null) : pool.frozen;
    return { act: "sign", by: hand, answer, most: side.most, terms };
  }
  if (chosen === "save") return { act: chosen, by: editor, row, pence: sums[turn % 2] ?? 0 };
  if (chosen === "remove") return { act: chosen, by: editor, row };
  if (chosen === "support") return { act: chosen, by: side.finance, row };
  if (chosen === "leave")
    return { act: chosen, by: (side === first ? (sides[1] ?? side) : side).lead };
  return chosen === "say-notice"
    ? { act: chosen, by: first.lead, notice: turn % 2 ? 3 : 6, version }
    : { act: chosen, by: first.lead, version };
}

const answers = { sign: "signed", "subject-to": "subject-to", decline: "declined" } as const;
