export type Change = { field: string; from: unknown; to: unknown };

/** Whether two values say the same. The database keeps the fields of a row in an order of its own. */
export const sameValue = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null, inOrder) === JSON.stringify(other ?? null, inOrder);

function inOrder(_: string, value: unknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The fields in which two records of the same shape differ, in the order of the second. */
export function changesBetween<T extends Record<string, unknown>>(before: T, after: T): Change[] {
  return Object.keys(after)
    .filter((field) => !sameValue(before[field], after[field]))
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));
}

const within = " @ ";

/** A field of one of many rows, by what the row is called. */
export const ofRow = (field: string, row: string) => `${field}${within}${row}`;

/** The field, and the row that it is of where it is of one among many. */
export function fieldAndRow(field: string): { field: string; row: string | null } {
  const at = field.indexOf(within);
  return at < 0
    ? { field, row: null }
    : { field: field.slice(0, at), row: field.slice(at + within.length) };
}
