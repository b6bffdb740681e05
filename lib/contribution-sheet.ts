import * as z from "zod/mini";
import { changesBetween } from "@/lib/changes";
import { type ContributionInput, contributionInput, saidOf } from "@/lib/contribution-inputs";
import type { WorkSheet } from "@/lib/sheet-cells";
import { type SheetColumn, type SheetPlace, sheetColumns, type Written } from "@/lib/sheet-columns";
import { linesOf, nameOfCell } from "@/lib/sheets";

const mostRows = 600;
const mostText = 400_000;

/** What is pasted, as its form posts it: no end is cut off, since a sheet may begin with an empty cell. */
export const sheetInput = z.object({
  pasted: z.pipe(
    z.transform((typed: unknown) => (typeof typed === "string" ? typed : "")),
    z.string().check(z.maxLength(mostText, `Paste ${mostRows} rows or fewer at a time`)),
  ),
});

/** `cell` is where it stands, or nothing where the sheet has no such column. */
type SheetFault = { cell: string; title: string; message: string };
export type SheetRow = {
  /** As the spreadsheet counts it. */
  line: number;
  /** What becomes of it; another organisation's are left as they are. */
  will: "add" | "change" | "keep" | "leave" | "mend";
  faults: SheetFault[];
  input: ContributionInput | null;
  /** What it changes, or is already. */
  stored: Written | null;
};
export type Sheet = {
  rows: SheetRow[];
  /** What is wrong with it as a whole. */
  fault: string | null;
  /** Titles that say nothing to the portal. */
  unread: string[];
};

/** Who brings the sheet in, and the rows that they have already. */
export type SheetPlaceOf = SheetPlace & { organisation: string; own: readonly Written[] };

/** Reads a pasted sheet of contributions: each row as its form would take it, with each problem by its cell. */
export function readSheet(text: string, place: SheetPlaceOf): Sheet {
  const lines = linesOf(text);
  const head = lines.findIndex((cells) => cells.filter((cell) => columnOf(cell)).length >= 3);
  const titles = lines[head];
  if (!titles) return { rows: [], unread: [], fault: text.trim() ? noTitles : null };
  const columns = titles.map((title) => columnOf(title) ?? null);
  const body = lines
    .map((cells, line) => ({ cells, line }))
    .slice(head + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const rows = body
    .slice(0, mostRows)
    .map(({ cells, line }) => readRow(cells, { line, columns, place }));
  return {
    rows: withoutTwins(rows),
    unread: titles.filter((title, at) => title !== "" && !columns[at]),
    fault: body.length > mostRows ? `Paste ${mostRows} rows or fewer at a time` : null,
  };
}

/** How many rows will be what. */
export const countOf = ({ rows }: Sheet, will: SheetRow["will"]) =>
  rows.filter((row) => row.will === will).length;

/** Why it cannot be brought in as it is, or null. */
export function whyNotBringIn(sheet: Sheet) {
  if (sheet.fault) return sheet.fault;
  const wrong = countOf(sheet, "mend");
  if (wrong > 0)
    return wrong === 1 ? "One row has to be mended first" : `${wrong} rows have to be mended first`;
  return countOf(sheet, "add") + countOf(sheet, "change") === 0
    ? "There is nothing new in it"
    : null;
}

const noTitles =
  "One line must name the columns, like Year, Amount and Source. Download the sheet to see all of them";

const columnOf = (title: string) =>
  sheetColumns.find((one) => one.title.toLowerCase() === title.toLowerCase());

type At = { line: number; columns: (SheetColumn | null)[]; place: SheetPlaceOf };

function readRow(cells: string[], { line, columns, place }: At): SheetRow {
  const found = new Map<SheetColumn["field"], string>();
  const fault = (field: SheetColumn["field"], message: string) => {
    if (!found.has(field)) found.set(field, message);
  };
  const answers: Record<string, unknown> = {};
  for (const [at, column] of columns.entries()) {
    if (!column) continue;
    const read = column.read(cells[at] ?? "", place);
    if ("fault" in read) fault(column.field, read.fault);
    else answers[column.field] = read.value;
  }
  const { organisation, row: mark } = answers;
  const theirs = place.others.some(({ name }) => isName(name, organisation));
  const row = { line: line + 1, faults: [], input: null, stored: null };
  if (theirs) return { ...row, will: "leave" };
  if (organisation && !isName(place.organisation, organisation))
    fault("organisation", "It is not the name of an organisation on it");
  const read = z.safeParse(contributionInput, answers);
  for (const { path, message } of read.error?.issues ?? [])
    fault(path[0] as SheetColumn["field"], message);
  const stored = storedOf(String(mark ?? ""), read.data ?? null, place.own);
  if (stored.fault) fault("row", stored.fault);
  if (!read.data || found.size > 0)
    return { ...row, will: "mend", faults: inOrder(found, { line, columns }) };
  const known = { ...row, input: read.data, stored: stored.row };
  if (!stored.row) return { ...known, will: "add" };
  return { ...known, will: isSame(stored.row, read.data) ? "keep" : "change" };
}

/** By the columns of the sheet; last what it has no column for. */
function inOrder(
  found: ReadonlyMap<SheetColumn["field"], string>,
  { line, columns }: Pick<At, "line" | "columns">,
): SheetFault[] {
  const placed = [...found].map(([field, message]) => ({
    at: columns.findIndex((one) => one?.field === field),
    title: sheetColumns.find((one) => one.field === field)?.title ?? field,
    message,
  }));
  const place = ({ at }: { at: number }) => (at < 0 ? columns.length : at);
  return placed
    .toSorted((one, other) => place(one) - place(other))
    .map(({ at, ...rest }) => ({ cell: at < 0 ? "" : nameOfCell(at, line), ...rest }));
}

const isName = (name: string, said: unknown) =>
  name.toLowerCase() === String(said ?? "").toLowerCase();

const isSame = (row: ContributionInput, input: ContributionInput) =>
  changesBetween(saidOf(row), saidOf(input)).length === 0;

type Stored = { row: Written | null; fault: string | null };

/** The row that a mark names, if nobody changed it since; without a mark, one that says the same already. */
function storedOf(mark: string, input: ContributionInput | null, own: readonly Written[]): Stored {
  const alike = input ? (own.find((row) => isSame(row, input)) ?? null) : null;
  if (!mark) return { row: alike, fault: null };
  const [id, version] = mark.split("/");
  const row = own.find((one) => one.id === id) ?? null;
  if (!row) return { row, fault: "You have no such row any more. Empty this cell to add it anew" };
  return alike?.id === id || version === String(row.version)
    ? { row, fault: null }
    : { row, fault: "Somebody changed this row since. Download the sheet again" };
}

/** Two rows of a sheet that say the same, or change the same row, would count a sum twice. */
function withoutTwins(rows: SheetRow[]): SheetRow[] {
  return rows.map((row, at) => {
    const twin = rows.slice(0, at).find((other) => isTwin(other, row));
    if (!twin) return row;
    const message = `It is the same as line ${twin.line}. Leave one of them out`;
    return { ...row, will: "mend", faults: [{ cell: "", title: "The row", message }] };
  });
}

function isTwin(one: SheetRow, other: SheetRow) {
  if (one.stored && one.stored.id === other.stored?.id) return true;
  return Boolean(one.input && other.input && isSame(one.input, other.input));
}

/** The sheet of a workbook in which contributions stand, and are looked for. */
export const nameOfContributions = "Contributions";

/** Contributions as they were entered, in the columns by which they are brought in again. */
export const contributionsSheet = (
  rows: readonly Written[],
  members: readonly { id: string; name: string }[],
): WorkSheet => ({
  name: nameOfContributions,
  titles: sheetColumns.map(({ title }) => title),
  rows: rows.map((row) => sheetColumns.map(({ write }) => write(saidOf(row), row, members))),
});
