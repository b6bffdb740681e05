/** Working days before the day to sign by on which its partners are warned, the first first. */
const warnings = [10, 3];
export const [firstWarning = 0] = warnings;

/** The warning to give with so many working days left, or null: none has come, or a nearer one was given. */
export function warningDue(left: number, given: readonly number[]) {
  const due = warnings.filter((days) => left <= days).at(-1);
  return due === undefined || given.some((one) => one <= due) ? null : due;
}
