import * as z from "zod/mini";
import { dayFrom, monthNames } from "@/lib/dates";
import {
  type FormState,
  type FormValues,
  lengthOf,
  oneValue,
  readForm,
  refused,
} from "@/lib/form-state";
import { parsePence } from "@/lib/money";

// zod tries `new Function` when a schema is made, and the content security policy forbids it.
z.config({ jitless: true });

export type ParsedForm<S extends z.core.$ZodType> = { values: FormValues } & (
  | { data: z.output<S>; state: null }
  | { data: null; state: FormState }
);

/** Reads a form by its schema, in the browser and on the server: the data, or the state to return. */
export function parseForm<S extends z.core.$ZodType>(schema: S, formData: FormData): ParsedForm<S> {
  const values = readForm(formData);
  const read = z.safeParse(schema, withDates(values));
  const faults = read.success ? unstorable(values) : faultsOf(read.error);
  if (read.success && !faults) return { values, data: read.data, state: null };
  return { values, data: null, state: refused(values, faults ?? {}) };
}

type TextRules = { label: string; max: number };

/** Text without its ends, all else as typed. Blank gives "", unless `required` tells what to enter. */
export function text({ required, ...rules }: TextRules & { required?: string }) {
  const read = readText(rules);
  return input((typed) => (typed === "" && required ? { error: required } : read(typed)));
}

export function optionalText(rules: TextRules) {
  return input(orNull(readText(rules)));
}

export function choice<const T extends string>(values: readonly T[], message: string) {
  return input(readChoice(values, message));
}

export function optionalChoice<const T extends string>(values: readonly T[], message: string) {
  return input(orNull(readChoice(values, message)));
}

type Limits = { atLeastOne?: string; atMost?: { count: number; message: string } };

/** All the values of a name, each once: none, one and many give an array. */
export function list<S extends z.core.$ZodType<unknown, unknown>>(
  item: S,
  { atLeastOne, atMost }: Limits = {},
) {
  const gathered = z.transform((raw: unknown, ctx): unknown[] => {
    const chosen = [...new Set([raw ?? []].flat())].filter((value) => value !== "");
    if (atLeastOne && chosen.length === 0) ctx.issues.push(fault(raw, atLeastOne));
    if (atMost && chosen.length > atMost.count) ctx.issues.push(fault(raw, atMost.message));
    return chosen;
  });
  return z.pipe(gathered, z.array(item));
}

/** Pounds as people type them, in pence. The message shows how to write one. */
export function money(message?: string) {
  return input(readMoney(message));
}

export function optionalMoney(message?: string) {
  return input(orNull(readMoney(message)));
}

type Range = { min?: number; max?: number };

export function wholeNumber(message: string, range?: Range) {
  return input(readWholeNumber(message, range));
}

export function optionalWholeNumber(message: string, range?: Range) {
  return input(orNull(readWholeNumber(message, range)));
}

/** A number with up to four decimals, in figures. */
export function number(message: string) {
  return input(readNumber(message));
}

export function optionalNumber(message: string) {
  return input(orNull(readNumber(message)));
}

/**
 * The three boxes name-day, name-month and name-year, as "YYYY-MM-DD". `what` reads like
 * "the reply-by date"; `required` tells what to enter when all three are blank.
 */
export function dateParts({ what, required }: { what: string; required: string }) {
  const present = z.transform((day: string | null, ctx): string => {
    if (day === null) ctx.issues.push(fault(day, required));
    return day ?? z.NEVER;
  });
  return z.pipe(optionalDateParts({ what }), present);
}

export function optionalDateParts({ what }: { what: string }) {
  return z.transform((raw: unknown, ctx): string | null => {
    const typed = boxes.map((_, at) => String([raw ?? []].flat()[at] ?? "").trim());
    const missing = boxes.filter((_, at) => typed[at] === "").map((box) => `the ${box}`);
    if (missing.length === boxes.length) return null;
    const date = missing.length > 0 ? null : readDate(typed);
    if (date) return date;
    const lack = `${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing`;
    const help = missing.length > 0 ? `: ${lack}` : ", like 27 3 2009";
    ctx.issues.push(fault(raw, `Enter a real date for ${what}${help}`));
    return z.NEVER;
  });
}

export function uuid(message: string) {
  return input(readUuid(message));
}

export function optionalUuid(message: string) {
  return input(orNull(readUuid(message)));
}

type Reader<T> = (typed: string) => { value: T } | { error: string };

function input<T>(read: Reader<T>) {
  return z.transform((raw: unknown, ctx): T => {
    const typed = raw === undefined ? "" : raw;
    const answer = typeof typed === "string" ? read(trimmed(typed)) : { error: "Enter one answer" };
    if ("value" in answer) return answer.value;
    ctx.issues.push(fault(raw, answer.error));
    return z.NEVER;
  });
}

function fault(input: unknown, message: string) {
  return { code: "custom" as const, input, message };
}

function trimmed(typed: string) {
  return typed.replace(/\r\n?/g, "\n").trim();
}

function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (typed) => (typed === "" ? { value: null } : read(typed));
}

function readText({ label, max }: TextRules): Reader<string> {
  return (typed) => {
    if (isUnstorable(typed)) return { error: `${label} ${unstorableWords}` };
    if (lengthOf(typed) <= max) return { value: typed };
    return { error: `${label} must be ${max.toLocaleString("en-GB")} characters or fewer` };
  };
}

function readChoice<const T extends string>(values: readonly T[], message: string): Reader<T> {
  return (typed) => {
    const value = values.find((one) => one === typed);
    return value === undefined ? { error: message } : { value };
  };
}

function readMoney(message?: string): Reader<number> {
  return (typed) => {
    const { pence, error } = parsePence(typed, message);
    return pence === null ? { error } : { value: pence };
  };
}

function readWholeNumber(
  message: string,
  { min = 0, max = 2_147_483_647 }: Range = {},
): Reader<number> {
  return (typed) => {
    const value = Number(typed.replaceAll(",", ""));
    const fits = /^(\d+|\d{1,3}(,\d{3})+)$/.test(typed) && value >= min && value <= max;
    return fits ? { value } : { error: message };
  };
}

function readNumber(message: string): Reader<number> {
  return (typed) => {
    const fits = /^-?(\d{1,12}|\d{1,3}(,\d{3}){1,3})(\.\d{1,4})?$/.test(typed);
    return fits ? { value: Number(typed.replaceAll(",", "")) } : { error: message };
  };
}

function readUuid(message: string): Reader<string> {
  return (typed) => {
    const value = typed.toLowerCase();
    return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value) ? { value } : { error: message };
  };
}

const boxes = ["day", "month", "year"] as const;

function readDate([day = "", month = "", year = ""]: string[]) {
  if (!/^\d{1,2}$/.test(day) || !/^(19|20)\d\d$/.test(year)) return null;
  return dayFrom(Number(year), /^\d{1,2}$/.test(month) ? Number(month) : named(month), Number(day));
}

function named(month: string) {
  const start = month.toLowerCase();
  const matches = (name: string) => name.toLowerCase().startsWith(start);
  return month.length < 3 ? 0 : monthNames.findIndex(matches) + 1;
}

function withDates(values: FormValues) {
  const dates = Object.keys(values).flatMap((name) => {
    const base = /^(.+)-(?:day|month|year)$/.exec(name)?.[1];
    return base ? [[base, boxes.map((box) => oneValue(values, `${base}-${box}`))] as const] : [];
  });
  return { ...Object.fromEntries(dates), ...values };
}

/** One list of messages a field, by the name at the head of the path; the rest is the form's message. */
function faultsOf(error: z.core.$ZodError) {
  const errors = new Map<string, string[]>();
  let message: string | undefined;
  for (const issue of error.issues) {
    const name = issue.path[0];
    if (name === undefined) message ??= issue.message;
    else errors.set(String(name), [...new Set(errors.get(String(name))).add(issue.message)]);
  }
  return { errors: Object.fromEntries(errors), message };
}

const unstorableWords =
  "contains a character that cannot be kept. Type it again, or paste it as plain text";

/** PostgreSQL takes neither NUL nor half of a surrogate pair. */
function isUnstorable(typed: string) {
  return typed.includes("\0") || /\p{Surrogate}/u.test(typed);
}

function unstorable(values: FormValues) {
  const names = Object.keys(values).filter((name) => isUnstorable([values[name]].flat().join()));
  if (names.length === 0) return null;
  return { errors: Object.fromEntries(names.map((name) => [name, [`This ${unstorableWords}`]])) };
}
