/** A sheet as text: a line a row, a tab between cells; what would break that stands in quotes, as spreadsheets copy it. */
export const sheetText = (lines: readonly (readonly string[])[]) =>
  lines.map((cells) => cells.map(quoted).join("\t")).join("\n");

/** The cells of each line, their ends cut off. Read here, since a library for it weighs more than the form that shows it. */
export function linesOf(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, inQuotes, plain = "", end] of text.matchAll(cell)) {
    lines.at(-1)?.push((inQuotes?.replaceAll('""', '"') ?? plain).trim());
    if (end === "\n") lines.push([]);
    if (end === "") break;
  }
  return lines;
}

/** C4: the cell of a column and a line, both counted from nothing, as a spreadsheet names it. */
export const nameOfCell = (column: number, line: number) => `${letters(column)}${line + 1}`;

const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;

const quoted = (text: string) =>
  /[\t\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") +
  String.fromCharCode(65 + (column % 26));
