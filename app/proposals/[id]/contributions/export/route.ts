import { stringify } from "csv-stringify/sync";
import writeWorkbook from "write-excel-file/node";
import { z } from "zod";
import { viewer as currentViewer } from "@/app/session";
import { findProposal } from "@/db/queries/proposal-detail";
import { dispositionOf } from "@/lib/attachments";
import { linesOfSheet, titlesOfSheet } from "@/lib/contribution-sheet";
import { sheetColumns } from "@/lib/sheet-columns";

const asked = z.enum(["csv", "xlsx"]);

/** Every contribution as it was entered, to be read by a spreadsheet and brought in again. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/proposals/[id]/contributions/export">,
) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const id = z.uuid().safeParse((await params).id).data;
  const it = id ? await findProposal(viewer, id) : null;
  if (!it) return new Response("It is not there.", { status: 404 });
  const as = asked.safeParse(new URL(request.url).searchParams.get("as") ?? "csv").data;
  if (!as) return new Response("Ask for csv or xlsx.", { status: 400 });
  const lines = linesOfSheet(it.contributions, it.members);
  const name = [it.reference ?? "pooled-budget", "contributions"].join("-");
  return new Response(as === "csv" ? csvOf(lines) : await workbookOf(lines), {
    headers: {
      "content-type": types[as],
      "content-disposition": dispositionOf(`${name}.${as}`),
      "cache-control": "private, no-store",
    },
  });
}

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

type Lines = ReturnType<typeof linesOfSheet>;

const csvOf = (lines: Lines) =>
  `\uFEFF${stringify([titlesOfSheet, ...lines], { record_delimiter: "\r\n" })}`;

/** Text is text and pounds are numbers, whatever they look like. */
async function workbookOf(lines: Lines) {
  const head = titlesOfSheet.map((value) => ({ value, fontWeight: "bold" as const }));
  const cells = lines.map((line) =>
    line.map((value, at) => {
      if (typeof value !== "number") return value ? { value, type: String } : null;
      return { value, type: Number, format: sheetColumns[at]?.inPounds ? "#,##0.00" : "0.##" };
    }),
  );
  const book = writeWorkbook([head, ...cells], {
    sheet: "Contributions",
    stickyRowsCount: 1,
    columns: titlesOfSheet.map((title) => ({ width: Math.max(14, title.length + 2) })),
  });
  return new Uint8Array(await book.toBuffer());
}
