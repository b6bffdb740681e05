import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import { faultWords, inspect } from "@/app/attachments/content";
import { cleanName, endingOf } from "@/lib/attachments";
import { nameOfContributions } from "@/lib/contribution-sheet";
import { sheetText } from "@/lib/sheets";

const mostBytes = 2 * 1024 * 1024;

/** A CSV file, or of an XLSX file the sheet of contributions, else the first, as text; or what is wrong with the file. */
export async function readSheetFile(file: File): Promise<{ text: string } | { fault: string }> {
  const name = cleanName(file.name);
  const ending = endingOf(name);
  if (!["csv", "xlsx"].includes(ending)) return { fault: "Choose a CSV or Excel file (XLSX)" };
  if (file.size > mostBytes) return { fault: "The file must be smaller than 2 MB" };
  const content = Buffer.from(await file.arrayBuffer());
  const found = await inspect(name, content);
  if (typeof found === "string") return { fault: `The file ${faultWords[found]}` };
  try {
    const lines = ending === "csv" ? linesOfCsv(content) : await linesOfWorkbook(content);
    return { text: sheetText(lines) };
  } catch {
    // Whatever either library makes of a broken file.
    return { fault: `The file ${faultWords.damaged}` };
  }
}

/** UTF-8, or what old spreadsheets write. */
function linesOfCsv(content: Buffer): string[][] {
  const encoding = isUtf8(content) ? "utf-8" : "windows-1252";
  return parse(new TextDecoder(encoding).decode(content), {
    bom: true,
    delimiter: [",", ";", "\t"],
    relax_column_count: true,
    relax_quotes: true,
  });
}

async function linesOfWorkbook(content: Buffer) {
  const sheets = await readWorkbook(content);
  const wanted = sheets.find(({ sheet }) => sheet === nameOfContributions) ?? sheets[0];
  return (wanted?.data ?? []).map((cells) => cells.map(textOf));
}

/** Dates as days, and numbers by the penny, as a sheet shows what was calculated. */
function textOf(cell: unknown) {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "number") return String(Number(cell.toFixed(2)));
  return cell === null || cell === undefined ? "" : String(cell);
}

function isUtf8(content: Buffer) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}
