import { stringify } from "csv-stringify/sync";
import { viewer as currentViewer } from "@/app/session";
import { listBarriers } from "@/db/queries/barrier-list";
import { listLookups } from "@/db/queries/lookups";
import { csvColumns, csvRow } from "@/lib/barrier-csv";
import { barrierFilter } from "@/lib/barrier-filter";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";

const batch = 1000;

/** Every barrier that the filter shows to this viewer, a batch at a time, in the list's order. */
export async function GET(request: Request) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const query = new URL(request.url).searchParams;
  const names = [...new Set(query.keys())];
  const read = barrierFilter.safeParse(
    Object.fromEntries(
      names.map((name) => [
        name,
        query.getAll(name).length > 1 ? query.getAll(name) : query.get(name),
      ]),
    ),
  );
  if (!read.success) return new Response("One of the filters is not known.", { status: 400 });
  const lookups = await listLookups();
  const encoder = new TextEncoder();
  let after = read.data.after;
  let first = true;
  const body = new ReadableStream({
    async pull(controller) {
      const { rows, next } = await listBarriers(viewer, { ...read.data, after }, batch);
      const lines = rows.map((row) => csvRow(row, lookups));
      const header = first ? `\uFEFF${stringify([csvColumns], csvStyle)}` : "";
      controller.enqueue(encoder.encode(header + stringify(lines, csvStyle)));
      first = false;
      after = next;
      if (!next) controller.close();
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="barriers-${londonToday(portalNow())}.csv"`,
    },
  });
}

const csvStyle = { record_delimiter: "\r\n" } as const;
