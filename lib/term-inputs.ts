import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import {
  optionalChoice,
  optionalDateParts,
  optionalMoney,
  optionalUuid,
  optionalWholeNumber,
  text,
} from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";
import { rowValues } from "@/lib/row-values";
import { formatShare, sum, wholeShare } from "@/lib/shares";
import {
  nothingSaid,
  type Said,
  type TermName,
  type TermSection,
  termField,
  termNames,
} from "@/lib/term-fields";

export const mostBands = 5;

/** The names of the fields of one share, and of one band counted from 1. */
export const nameOfShare = (organisationId: string) => `fixed-${organisationId}`;
export const namesOfBand = (at: number) =>
  ({ upTo: `thresholds-${at}-upTo`, who: `thresholds-${at}-who` }) as const;

const sumHint = "Enter the sum in pounds, like 25,000 or 25k";
const shareHint = "Enter percent from 0 to 100, like 33.33";

/** Percent as people type it, in basis points. */
export const share = z.pipe(
  text({ label: "The share", max: 10 }),
  z.transform((typed, ctx): number | null => {
    const [, whole = "", part = ""] = /^(\d{1,3})(?:\.(\d{1,2}))? ?%?$/.exec(typed) ?? [];
    const points = Number(whole) * 100 + Number(part.padEnd(2, "0"));
    if (typed === "") return null;
    if (whole && points <= wholeShare) return points;
    ctx.issues.push({ code: "custom", message: shareHint, input: typed });
    return z.NEVER;
  }),
);

function inputOf(name: TermName): z.ZodMiniType<Said[TermName]> | null {
  const { control, choices = [] } = termField(name);
  switch (control) {
    case "choice":
      return optionalChoice(valuesOf(choices), "Choose one of these");
    case "line":
      return text({ label: "The answer", max: 200 });
    case "text":
      return text({ label: "The answer", max: 2000 });
    case "money":
      return optionalMoney(sumHint);
    case "share":
      return share;
    case "months":
      return optionalWholeNumber("Enter whole months from 0 to 60", { max: 60 });
    case "day":
      return optionalDateParts({ what: name === "reviewOn" ? "the review" : "the advice" });
    case "organisation":
      return optionalUuid("Choose one of the organisations on it");
    default:
      return null;
  }
}

type Fields = Record<string, unknown>;
type Tell = (name: string, message: string) => void;

/** The answers of one section, as its form posts them; what hangs on another answer is read only where that is given. */
export function termsInput(section: TermSection) {
  const own = termNames.filter((name) => termField(name).section === section);
  const inputs = own.map((name) => [name, inputOf(name)] as const);
  return z.pipe(
    z.record(z.string(), z.unknown()),
    z.transform((fields: Fields, ctx): Partial<Said> => {
      const tell: Tell = (name, message) =>
        ctx.issues.push({ code: "custom", path: [name], message, input: fields[name] });
      return Object.fromEntries(
        inputs.map(([name, input]) => {
          const { when } = termField(name);
          if (when && fields[when[0]] !== when[1]) return [name, nothingSaid[name]];
          if (input) return [name, readOne(input, fields[name], (words) => tell(name, words))];
          return [name, name === "fixed" ? sharesIn(fields, tell) : bandsIn(fields, tell)];
        }),
      );
    }),
  );
}

function readOne<T>(schema: z.ZodMiniType<T>, typed: unknown, fault: (message: string) => void) {
  const read = z.safeParse(schema, typed);
  for (const { message } of read.error?.issues ?? []) fault(message);
  return read.data ?? null;
}

function sharesIn(fields: Fields, tell: Tell) {
  const names = Object.keys(fields).filter((name) => /^fixed-[0-9a-f-]{36}$/.test(name));
  let isWrong = false;
  const shares = names.flatMap((name): [string, number][] => {
    const points = readOne(share, fields[name], (message) => {
      isWrong = true;
      tell(name, message);
    });
    return points ? [[name.slice("fixed-".length), points]] : [];
  });
  const total = sum(shares.map(([, points]) => points));
  if (!isWrong && shares.length > 0 && total !== wholeShare)
    tell(names[0] ?? "fixed", `The shares are ${formatShare(total)} together: make them 100.00%`);
  return Object.fromEntries(shares);
}

/** Counted from 1. */
type Band = Said["thresholds"][number] & { at: number };

function bandsIn(fields: Fields, tell: Tell): Said["thresholds"] {
  let isWrong = false;
  const read = <T>(schema: z.ZodMiniType<T>, name: string) =>
    readOne(schema, fields[name], (message) => {
      isWrong = true;
      tell(name, message);
    });
  const bands = Array.from({ length: mostBands }, (_, at) => at + 1).flatMap((at): Band[] => {
    const names = namesOfBand(at);
    const upTo = read(optionalMoney(sumHint), names.upTo);
    const who = read(text({ label: "Who decides", max: 200 }), names.who) ?? "";
    return upTo !== null || who ? [{ at, upTo, who }] : [];
  });
  if (!isWrong) checkOrder(bands, tell);
  return bands.map(({ upTo, who }) => ({ upTo, who }));
}

function checkOrder(bands: readonly Band[], tell: Tell) {
  for (const [index, { at, upTo, who }] of bands.entries()) {
    const before = bands[index - 1];
    if (!who) tell(namesOfBand(at).who, `Enter who decides up to sum ${at}`);
    if (before && before.upTo === null)
      tell(namesOfBand(before.at).upTo, `Enter sum ${before.at}: only the last may have no limit`);
    else if (before && upTo !== null && upTo <= (before.upTo ?? 0))
      tell(namesOfBand(at).upTo, `Sum ${at} must be above sum ${before.at}`);
  }
}

const poundsTyped = (pence: number | null) => (pence === null ? "" : formatPounds(pence).slice(1));
const percentTyped = (points: number) => formatShare(points).slice(0, -1);

/** Stored, as its form shows it. */
export function termsValues(section: TermSection, said: Said): FormValues {
  const own = termNames.filter((name) => termField(name).section === section);
  return Object.assign({}, ...own.map((name) => valuesOfTerm(name, said)));
}

function valuesOfTerm(name: TermName, said: Said): FormValues {
  const { control } = termField(name);
  const value = said[name];
  if (name === "fixed")
    return Object.fromEntries(
      Object.entries(said.fixed).map(([id, points]) => [nameOfShare(id), percentTyped(points)]),
    );
  if (name === "thresholds")
    return Object.assign(
      {},
      ...said.thresholds.map(({ upTo, who }, at) => {
        const names = namesOfBand(at + 1);
        return { [names.upTo]: poundsTyped(upTo), [names.who]: who };
      }),
    );
  if (control === "money") return { [name]: poundsTyped(value as number | null) };
  if (control === "share") return { [name]: value === null ? "" : percentTyped(value as number) };
  return rowValues({ [name]: value });
}
