import type { Day } from "@/lib/dates";

/** A cell by what it holds: pounds are whole pence, a share is in basis points. */
export type Cell =
  | { as: "text" | "day"; value: string }
  | { as: "pounds" | "share" | "number"; value: number }
  | null;

/** One table, whose first row names its columns: nothing stands above it or beside it. */
export type WorkSheet = { name: string; titles: string[]; rows: Cell[][] };

/** A title, and how a row's cell below it is made. */
export type Column<Row> = readonly [title: string, cellOf: (row: Row) => Cell];

export const sheetOf = <Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): WorkSheet => ({
  name,
  titles: columns.map(([title]) => title),
  rows: rows.map((row) => columns.map(([, cellOf]) => cellOf(row))),
});

export const text = (value: string | null | undefined): Cell =>
  value ? { as: "text", value } : null;
export const pounds = (pence: number | null | undefined): Cell =>
  pence === null || pence === undefined ? null : { as: "pounds", value: pence };
export const share = (basisPoints: number | null | undefined): Cell =>
  basisPoints === null || basisPoints === undefined ? null : { as: "share", value: basisPoints };
export const number = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? null : { as: "number", value };
export const day = (value: Day | null): Cell => (value ? { as: "day", value } : null);

/** A table as plain values, its titles first: an amount is in pounds, which keeps each penny to far above what is accepted. */
export const linesOfCells = ({ titles, rows }: WorkSheet) => [
  titles,
  ...rows.map((cells) =>
    cells.map((cell) => (cell?.as === "pounds" ? cell.value / 100 : (cell?.value ?? null))),
  ),
];
