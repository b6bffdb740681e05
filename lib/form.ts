import { z } from "zod";
import { dayFrom } from "@/lib/dates";
import { type FormState, type FormValues, lengthOf, readForm, refused, valueOf } from "@/lib/form-state";
import { parsePence } from "@/lib/money";

// Client code without a schema takes these from lib/form-state, which brings no zod along.
export type { FormConflict, FormState, FormValues } from "@/lib/form-state";
export { emptyFormState, readForm, refused, valueOf, valuesOf } from "@/lib/form-state";

// zod tries `new Function` when a schema is made, and the content security policy forbids it.
z.config({ jitless: true });

type Parsed<S extends z.ZodType> = { values: FormValues } & (
  | { data: z.output<S>; state: null }
  | { data: null; state: FormState }
);

/** Reads a form by its schema, in the browser and on the server: data, or the state to return. */
export function parseForm<S extends z.ZodType>(schema: S, formData: FormData): Parsed<S> {
  const values = readForm(formData);
  const read = schema.safeParse(withDates(values));
  if (!read.success) return { values, data: null, state: refused(values, faultsOf(read.error)) };
  const unstorable = Object.keys(values).filter((name) => [values[name]].flat().some(isUnstorable));
  if (unstorable.length === 0) return { values, data: read.data, state: null };
  const errors = Object.fromEntries(unstorable.map((name) => [name, [cannotStore("This")]]));
  return { values, data: null, state: refused(values, { errors }) };
}

type TextRules = { label: string; max: number };

/** Text without its ends, everything inside as typed; "" when blank, unless `required` says what to do. */
export function text({ label, max, required }: TextRules & { required?: string }) {
  return input((typed) => {
    const value = typed.replace(/\r\n?/g, "\n").trim();
    if (isUnstorable(value)) return { error: cannotStore(label) };
    if (lengthOf(value) > max) {
      return { error: `${label} must be ${max.toLocaleString("en-GB")} characters or fewer` };
    }
    return value === "" && required ? { error: required } : { value };
  });
}

export function optionalText(rules: TextRules) {
  return text(rules).transform((value) => value || null);
}

export function choice<const T extends string>(values: readonly T[], message: string) {
  return input((typed) => {
    const value = values.find((one) => one === typed);
    return value === undefined ? { error: message } : { value };
  });
}

export function optionalChoice<const T extends string>(values: readonly T[], message: string) {
  return optional(choice(values, message));
}

type Limits = { atLeastOne?: string; atMost?: { count: number; message: string } };

/** All the values of a name, each once: none, one and many give an array. */
export function list<S extends z.ZodType>(item: S, { atLeastOne, atMost }: Limits = {}) {
  return z
    .transform((raw: unknown) => [...new Set([raw ?? []].flat())].filter((value) => value !== ""))
    .refine((chosen) => !atLeastOne || chosen.length > 0, atLeastOne)
    .refine((chosen) => !atMost || chosen.length <= atMost.count, atMost?.message)
    .pipe(z.array(item));
}

/** Pounds as people type them, in pence; the message shows how to write them. */
export function money(message: string) {
  return input((typed) => {
    const { pence } = parsePence(typed, message);
    return pence === null ? { error: message } : { value: pence };
  });
}

export function optionalMoney(message: string) {
  return optional(money(message));
}

export function wholeNumber(message: string, { min = 0, max = 2_147_483_647 } = {}) {
  return input((typed) => {
    const value = /^(\d+|\d{1,3}(,\d{3})+)$/.test(typed) ? Number(typed.replaceAll(",", "")) : -1;
    return value >= min && value <= max ? { value } : { error: message };
  });
}

export function optionalWholeNumber(message: string, range?: { min?: number; max?: number }) {
  return optional(wholeNumber(message, range));
}

type DateRules = { what: string };

/** Three boxes, name-day, name-month and name-year, to "YYYY-MM-DD". `what` is "the reply-by date". */
export function dateParts({ what, required }: DateRules & { required: string }) {
  return optionalDateParts({ what }).transform((day, ctx) => {
    if (day === null) ctx.addIssue(required);
    return day ?? z.NEVER;
  });
}

export function optionalDateParts({ what }: DateRules) {
  return z.transform((raw: unknown, ctx): string | null => {
    const typed = boxes.map((_, at) => String([raw ?? []].flat()[at] ?? "").trim());
    if (typed.every((box) => box === "")) return null;
    const missing = boxes.filter((_, at) => typed[at] === "").map((box) => `the ${box}`);
    if (missing.length > 0) {
      ctx.addIssue(`Enter a real date for ${what}: ${missing.join(" and ")} is missing`);
      return z.NEVER;
    }
    const [day = "", month = "", year = ""] = typed;
    const found = /^\d{1,2}$/.test(day) && /^(19|20)\d\d$/.test(year);
    const date = found ? dayFrom(Number(year), monthFrom(month), Number(day)) : null;
    if (date === null) ctx.addIssue(`Enter a real date for ${what}, like 27 3 2009`);
    return date ?? z.NEVER;
  });
}

export function uuid(message: string) {
  return input((typed) => {
    const value = typed.toLowerCase();
    return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value) ? { value } : { error: message };
  });
}

export function optionalUuid(message: string) {
  return optional(uuid(message));
}

const boxes = ["day", "month", "year"] as const;

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function monthFrom(typed: string) {
  return /^\d{1,2}$/.test(typed) ? Number(typed) : monthNames.indexOf(typed.slice(0, 3).toLowerCase()) + 1;
}

function input<T>(read: (typed: string) => { value: T } | { error: string }) {
  return z.transform((raw: unknown, ctx): T => {
    const answer = read(...)
  });
}
