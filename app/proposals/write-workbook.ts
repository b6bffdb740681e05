import writeBook from "write-excel-file/node";
import { wordsOfXml } from "@/app/proposals/words-of-xml";
import { wholeShare } from "@/lib/shares";
import type { Cell, WorkSheet } from "@/lib/sheet-cells";

/** Tables as an Excel file: text is text and pounds are numbers, whatever they look like. */
export async function bytesOfWorkbook(sheets: readonly WorkSheet[]) {
  const book = writeBook(
    sheets.map(({ name, titles, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: titles.map((title, at) => ({ width: widthOf(title, rows, at) })),
      data: [
        titles.map((value) => ({ value, fontWeight: "bold" as const, ...style })),
        ...rows.map((cells) => cells.map(written)),
      ],
    })),
  );
  return new Uint8Array(await book.toBuffer());
}

const style = { wrap: true, alignVertical: "top" } as const;

function written(cell: Cell) {
  if (!cell) return null;
  switch (cell.as) {
    case "text":
      return { value: wordsOf(cell.value), type: String, ...style };
    case "day":
      return {
        value: new Date(`${cell.value}T00:00:00Z`),
        type: Date,
        format: "d mmmm yyyy",
        ...style,
      };
    // The number nearest to so many pounds and pence is written as those: digits are lost above £90 trillion only.
    case "pounds":
      return { value: cell.value / 100, type: Number, format: "£#,##0.00", ...style };
    case "share":
      return { value: cell.value / wholeShare, type: Number, format: "0.00%", ...style };
    case "number":
      return { value: cell.value, type: Number, ...style };
  }
}

/**
 * Spreadsheets take _x0041_ for an A: so where somebody wrote that, its own first sign is written so; and so is the
 * first of a word like "constructor", which the library's list of words has before any is written.
 */
function wordsOf(typed: string) {
  const words = wordsOfXml(typed).replace(/_(?=x[0-9a-f]{4}_)/gi, escaped);
  return words in {} ? escaped(words) + words.slice(1) : words;
}
const escaped = (words: string) =>
  `_x${words.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** As wide as what stands in it, so that a page still holds a few. */
function widthOf(title: string, rows: Cell[][], at: number) {
  const longest = rows.map((cells) => {
    const cell = cells[at];
    return cell?.as === "text" ? cell.value.length : 16;
  });
  return Math.min(48, Math.max(14, title.length + 2, ...longest));
}
