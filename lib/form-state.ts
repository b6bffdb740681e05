/** What was typed, by field name: a name that came more than once holds all its values in order. */
export type FormValues = Record<string, string | string[]>;

/** A save that lost the race: who saved `version`, when (in words, as shown), and what they wrote. */
type FormConflict = { by: string; at: string; version: number; theirs: FormValues };

export type FormState = {
  ok: boolean;
  values: FormValues;
  errors: Record<string, string[]>;
  message?: string;
  conflict?: FormConflict;
};

/** Where a form starts, and what an action returns when the form should be as new. */
export function emptyFormState(values: FormValues = {}): FormState {
  return { ok: true, values, errors: {} };
}

/** What an action returns when it did not do what was asked; everything typed goes back. */
export function refused(
  values: FormValues,
  why: Partial<Pick<FormState, "errors" | "message" | "conflict">>,
): FormState {
  return { ok: false, values, errors: {}, ...why };
}

/** An action is called over the network, by whoever likes, with whatever they like. */
export const isForm = (sent: unknown): sent is FormData => sent instanceof FormData;

/** The text fields of a form as typed, with line ends of \n; React's own ($…, _…) and files left out. */
export function readForm(formData: FormData): FormValues {
  if (!isForm(formData)) return {};
  const values = new Map<string, string | string[]>();
  for (const [name, entry] of formData) {
    if (typeof entry !== "string" || /^[$_]/.test(name)) continue;
    const value = entry.replace(/\r\n?/g, "\n");
    const before = values.get(name);
    if (Array.isArray(before)) before.push(value);
    else values.set(name, before === undefined ? value : [before, value]);
  }
  return Object.fromEntries(values);
}

export function allValues(values: FormValues, name: string): string[] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value === undefined ? [] : [value].flat();
}

export function oneValue(values: FormValues, name: string): string {
  return allValues(values, name)[0] ?? "";
}

export function isSame(one: FormValues, other: FormValues, name: string) {
  return allValues(one, name).join("\n") === allValues(other, name).join("\n");
}

/** Characters as a person counts them against a limit: code points, without the ends. */
export function lengthOf(text: string) {
  let length = 0;
  for (const _ of text.trim()) length += 1;
  return length;
}
