export type Change = { field: string; from: unknown; to: unknown };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which two records of the same shape differ, in the order of the second. */
export function changesBetween<T extends Record<string, unknown>>(before: T, after: T): Change[] {
  return Object.keys(after)
    .filter((field) => !same(before[field] ?? null, after[field] ?? null))
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));
}
