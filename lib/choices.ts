type Choice<T extends string = string> = { readonly value: T; readonly label: string };

export const valuesOf = <T extends string>(choices: readonly Choice<T>[]) =>
  choices.map((choice) => choice.value) as [T, ...T[]];

/** Words on a page for one of a table of choices; the value itself when a list has since lost it. */
export function labelOf(choices: readonly Choice[], value: string | null | undefined) {
  return choices.find((choice) => choice.value === value)?.label ?? value ?? "Not given";
}
