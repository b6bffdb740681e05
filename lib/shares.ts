/**
 * Splits a whole number of pence by weights, so that the parts sum to it exactly: each gets its share rounded
 * down, and what is left goes penny by penny to the largest remainders, of equal ones to the first. Weights
 * are whole and not negative; where all are nothing, all count alike. A negative total is split as its size is.
 */
export function split(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const by = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  // Pence times pence passes 2^53.
  const size = BigInt(Math.abs(total));
  const exact = by.map((weight) => size * BigInt(weight));
  const whole = by.reduce((all, weight) => all + BigInt(weight), 0n);
  const parts = exact.map((one) => Number(one / whole));
  const left = Math.abs(total) - sum(parts);
  const first = exact
    .map((one, at) => ({ at, rest: one % whole }))
    .sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1))
    .slice(0, left);
  for (const { at } of first) parts[at] = (parts[at] ?? 0) + 1;
  return total < 0 ? parts.map((part) => (part === 0 ? 0 : -part)) : parts;
}

export const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);

/** The whole of a share: a hundredth of one per cent is one. */
export const wholeShare = 10_000;

/** Each amount's share of their sum in basis points, which sum to the whole; all 0 where nothing is shared. */
export function sharesOf(amounts: readonly number[]): number[] {
  return amounts.some((amount) => amount > 0) ? split(wholeShare, amounts) : amounts.map(() => 0);
}

/** 12.34% */
export function formatShare(share: number) {
  return `${Math.trunc(share / 100)}.${String(share % 100).padStart(2, "0")}%`;
}
