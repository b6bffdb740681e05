import { stringify } from "csv-stringify/sync";
import type { z } from "zod";
import { viewer as currentViewer } from "@/app/session";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import type { Viewer } from "@/lib/viewer";

const batch = 1000;

type Listing<Filter> = {
  /** What the file is called before its date. */
  name: string;
  filter: z.ZodType<Filter>;
  columns: string[];
  /** A page of lines, and where the next one begins. */
  list: (
    viewer: Viewer,
    filter: Filter,
    size: number,
  ) => Promise<{ lines: (string | number)[][]; next?: string }>;
};

/** Everything that the filter in the address shows to this viewer, a batch at a time, in the list's order. */
export async function exportList<Filter extends { after?: string }>(
  request: Request,
  { name, filter, columns, list }: Listing<Filter>,
) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const read = filter.safeParse(valuesIn(new URL(request.url).searchParams));
  if (!read.success) return new Response("One of the filters is not known.", { status: 400 });
  const encoder = new TextEncoder();
  let after = read.data.after;
  let first = true;
  const body = new ReadableStream({
    async pull(controller) {
      const { lines, next } = await list(viewer, { ...read.data, after }, batch);
      const header = first ? `\uFEFF${stringify([columns], style)}` : "";
      controller.enqueue(encoder.encode(header + stringify(lines, style)));
      first = false;
      after = next;
      if (!next) controller.close();
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}-${londonToday(portalNow())}.csv"`,
    },
  });
}

const valuesIn = (query: URLSearchParams) =>
  Object.fromEntries(
    [...new Set(query.keys())].map((name) => [
      name,
      query.getAll(name).length > 1 ? query.getAll(name) : query.get(name),
    ]),
  );

const style = { record_delimiter: "\r\n" } as const;
