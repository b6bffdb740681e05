import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { download } from "@/app/proposals/download";
import { bytesOfWorkbook } from "@/app/proposals/write-workbook";
import { contributionsSheet } from "@/lib/contribution-sheet";
import { linesOfCells, type WorkSheet } from "@/lib/sheet-cells";

const asked = z.enum(["csv", "xlsx"]);

/** Every contribution as it was entered, to be read by a spreadsheet and brought in again. */
export const GET = (
  request: Request,
  { params }: RouteContext<"/proposals/[id]/contributions/export">,
) =>
  download(params, async (it) => {
    const as = asked.safeParse(new URL(request.url).searchParams.get("as") ?? "csv").data;
    if (!as) return new Response("Ask for csv or xlsx.", { status: 400 });
    const sheet = contributionsSheet(it.contributions, it.members);
    const body = as === "csv" ? csvOf(sheet) : await bytesOfWorkbook([sheet]);
    return { name: "contributions", as, body };
  });

const csvOf = (sheet: WorkSheet) =>
  `\uFEFF${stringify(linesOfCells(sheet), { record_delimiter: "\r\n" })}`;
