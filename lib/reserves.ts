import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import { type Nature, natureValues } from "@/lib/contributions";
import { beginningOf, type FinancialYear } from "@/lib/financial-years";
import { choice, optionalMoney } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";

export const carries = [
  { value: "yes", label: "What is left at a year’s end goes into the next" },
  { value: "no", label: "What is left at a year’s end does not go into the next" },
] as const;

/** What is said of the fund as a whole. `amounts` are pence by the name of their field; what is nothing is left out. */
export type Reserves = {
  amounts: Readonly<Record<string, number>>;
  carries: (typeof carries)[number]["value"];
};

/** Of a fund of which nothing is said yet. */
export const noReserves: Reserves = { amounts: {}, carries: "no" };

const words = {
  contingency: "Contingency",
  moved: "Revenue that pays for capital",
  opening: "In the fund when it begins",
} as const;

/** One amount: of a financial year, or, where it is what the fund begins with, of none. */
export type Place = { what: keyof typeof words; nature: Nature; year: FinancialYear | null };

export const nameOfPlace = ({ what, nature, year }: Place) =>
  [what, nature, year].filter(Boolean).join("-");

/** What a field's name stands for; null for what is no amount. */
export function placeOf(name: string): Place | null {
  const [, what = "", nature = "", year = null] =
    /^(contingency|moved|opening)-(revenue|capital)(?:-(\d{4}-\d\d))?$/.exec(name) ?? [];
  if (!what || (what === "moved" && nature !== "revenue")) return null;
  if ((what === "opening") !== (year === null) || (year && beginningOf(year) === null)) return null;
  return { what: what as Place["what"], nature: nature as Nature, year };
}

/** Every amount that may be said of these years: first what the fund begins with, then year by year. */
export const placesIn = (years: readonly FinancialYear[]): Place[][] => [
  natureValues.map((nature) => ({ what: "opening", nature, year: null })),
  ...years.map((year): Place[] => [
    ...natureValues.map((nature) => ({ what: "contingency" as const, nature, year })),
    { what: "moved", nature: "revenue", year },
  ]),
];

/** An amount as its label and history call it; null for what is none. */
export function labelOfReserve(name: string) {
  const at = placeOf(name);
  if (!at) return null;
  const whose = at.what === "moved" ? [at.year] : [at.year, at.nature];
  return `${words[at.what]}, ${whose.filter(Boolean).join(" ")}`;
}

const amountOf = (name: string) =>
  optionalMoney(`${labelOfReserve(name)}: enter the amount in pounds, like 25,000 or 25k`);

/** As its form posts it. */
export const reservesInput = z.pipe(
  z.catchall(
    z.object({ carries: choice(valuesOf(carries), "Choose what becomes of what is left") }),
    z.unknown(),
  ),
  z.transform(({ carries, ...fields }, ctx): Reserves => {
    const amounts: Record<string, number> = {};
    for (const [name, typed] of Object.entries(fields)) {
      if (!placeOf(name)) continue;
      const read = z.safeParse(amountOf(name), typed);
      if (read.data) amounts[name] = read.data;
      for (const { message } of read.error?.issues ?? [])
        ctx.issues.push({ code: "custom", path: [name], message, input: typed });
    }
    return { amounts, carries };
  }),
);

/** Stored, as its form shows it. */
export const reservesValues = ({ amounts, carries }: Reserves): FormValues => ({
  ...Object.fromEntries(
    Object.entries(amounts).map(([name, pence]) => [name, formatPounds(pence).slice(1)]),
  ),
  carries,
});
