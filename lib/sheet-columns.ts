import { labelOf } from "@/lib/choices";
import {
  type ContributionInput,
  labelOfOwnYear,
  origins,
  recurrences,
  type saidOf,
  valueOfYear,
} from "@/lib/contribution-inputs";
import { forms, type Level, levels, natures, sources } from "@/lib/contributions";
import { fromSpreadsheet, spreadsheetText } from "@/lib/csv";
import { dayFrom, monthNames } from "@/lib/dates";
import { type YearBasis, yearBases } from "@/lib/financial-years";
import { inKinds } from "@/lib/in-kind-inputs";
import { type Cell, day, number, pounds, text } from "@/lib/sheet-cells";

/** What the organisation that reads or writes a sheet knows beside it. */
export type SheetPlace = {
  /** How it counts its years, where a cell does not say. */
  basis: YearBasis;
  /** The other organisations on it. */
  others: readonly Named[];
};
type Named = { id: string; name: string };

/** A row of money as a sheet shows it. */
export type Written = ContributionInput & {
  id: string;
  version: number;
  level: Level;
  organisation: string;
};

type Said = ReturnType<typeof saidOf>;
/** The answer as a form would post it, or what is wrong. */
type Read = { value: string | string[] } | { fault: string };

export type SheetColumn = {
  title: string;
  /** The question that it answers. */
  field: keyof Said | "organisation" | "level" | "row";
  read: (cell: string, place: SheetPlace) => Read;
  write: (said: Said, row: Written, members: readonly Named[]) => Cell;
};

type Choices = readonly { value: string; label: string; short?: string }[];

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const asTyped = (cell: string): Read => ({ value: fromSpreadsheet(cell) });
/** Text that is typed freely, safe to open in a spreadsheet. */
const typed = (words: string | null) => text(spreadsheetText(words ?? ""));

function chosen(title: string, field: keyof Said & keyof ContributionInput, choices: Choices) {
  return column(title, field, {
    read: among(choices),
    write: (said) => text(wordOf(choices, String(said[field] ?? ""))),
  });
}
const wordOf = (choices: Choices, value: string) => {
  const found = choices.find((one) => one.value === value);
  return found?.short ?? found?.label ?? null;
};
const among =
  (choices: Choices) =>
  (cell: string): Read => {
    const found = choices.find(({ value, label, short = label }) =>
      [value, label, short].some((word) => same(word, cell)),
    );
    const words = choices.map(({ label, short = label }) => short);
    return !cell || found
      ? { value: found?.value ?? "" }
      : { fault: `Write one of these: ${words.join("; ")}` };
  };

const column = (
  title: string,
  field: SheetColumn["field"],
  { read = asTyped, write }: Pick<SheetColumn, "write"> & Partial<Pick<SheetColumn, "read">>,
): SheetColumn => ({ title, field, read, write });

const shortOrigins = origins.map((one) => ({
  ...one,
  short: one.value === "new" ? "New" : "Spent already",
}));

/** The columns of a sheet of contributions: read by their titles, in whatever order they stand. */
export const sheetColumns: SheetColumn[] = [
  column("Organisation", "organisation", { write: (_, row) => typed(row.organisation) }),
  column("Year", "ownYear", {
    read: readYear,
    write: ({ ownYear }) => text(labelOfOwnYear(ownYear)),
  }),
  column("Amount", "pence", { write: ({ pence }) => pounds(pence) }),
  chosen("Revenue or capital", "nature", natures),
  chosen("Cash or in kind", "form", forms),
  chosen("Source", "source", sources),
  column("Only for", "ringFence", { write: ({ ringFence }) => typed(ringFence) }),
  column("Recurs", "recurrence", {
    read: among(recurrences),
    write: ({ recurrence }) => text(labelOf(recurrences, recurrence)),
  }),
  column("New money", "origin", {
    read: among(shortOrigins),
    write: ({ origin }) => text(wordOf(shortOrigins, origin)),
  }),
  column("Less for", "reduces", { write: ({ reduces }) => typed(reduces) }),
  column("Months in the first financial year", "firstMonths", {
    write: ({ firstMonths }) => number(firstMonths),
  }),
  column("Passed on by", "passedOnById", {
    read(cell, { others }) {
      const found = others.find(({ name }) => same(name, fromSpreadsheet(cell)));
      return !cell || found
        ? { value: found?.id ?? "" }
        : { fault: "Write the name of one of the other organisations on it" };
    },
    write: ({ passedOnById }, _, members) =>
      typed(members.find(({ id }) => id === passedOnById)?.name ?? null),
  }),
  chosen("What is given in kind", "inKind", inKinds),
  column("How it is valued", "valuation", { write: ({ valuation }) => typed(valuation) }),
  column("Full-time posts", "posts", { write: ({ posts }) => number(posts) }),
  column("Cost of a post a month", "monthly", {
    write: ({ monthly }) => pounds(monthly),
  }),
  column("For how many months", "staffMonths", { write: ({ staffMonths }) => number(staffMonths) }),
  column("Depends on", "condition", { write: ({ condition }) => typed(condition) }),
  column("Known on", "conditionOn", {
    read: readDay,
    write: ({ conditionOn }) => day(conditionOn),
  }),
  column("How certain", "level", { write: (_, { level }) => text(labelOf(levels, level)) }),
  column("Row in the portal", "row", { write: (_, { id, version }) => text(`${id}/${version}`) }),
];

/** 2009-10 and 2009/10 are the organisation's own year; so are Oct-09 and 1 October 2009, which spreadsheets make of it. */
function readYear(cell: string, { basis }: SheetPlace): Read {
  const wrong = { fault: "Write the year like 2009-10" };
  const [, from = "", to = "", words = ""] =
    /^(\d{4})(?:[-/](\d{2}))?(?:-01)?(?:, ?(.+))?$/.exec(cell) ?? madeOfMonth(cell) ?? [];
  const said = yearBases.find(({ label }) => same(label, words))?.value;
  const own = said ?? basis;
  if (!from || (words && !said)) return cell ? wrong : { value: "" };
  if (to === "" ? own !== "calendar" : Number(to) !== (Number(from) + 1) % 100) return wrong;
  return { value: valueOfYear({ basis: own, from: Number(from) }) };
}

function madeOfMonth(cell: string) {
  const [, month = "", year = ""] = /^([A-Za-z]{3})-(\d{2})$/.exec(cell) ?? [];
  const at = monthNames.findIndex((name) => same(name.slice(0, 3), month));
  return at < 0 ? null : ["", `20${year}`, String(at + 1).padStart(2, "0")];
}

function readDay(cell: string): Read {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell) ?? [];
  const [, day = isoDay, month = isoMonth, year = isoYear] =
    /^(\d{1,2})[/. ](\d{1,2}|[A-Za-z]+)[/. ](\d{4})$/.exec(cell) ?? [];
  const named = monthNames.findIndex((name) =>
    [name, name.slice(0, 3)].some((word) => same(word, month ?? "")),
  );
  const parts = [Number(year), named < 0 ? Number(month) : named + 1, Number(day)] as const;
  if (!cell) return { value: ["", "", ""] };
  return dayFrom(...parts)
    ? { value: [...parts].reverse().map(String) }
    : { fault: "Write the date like 12 May 2010" };
}
