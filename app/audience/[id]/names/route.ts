import { z } from "zod";
import { viewer as currentViewer } from "@/app/session";
import { suggestNames } from "@/db/queries/readers";
import { commentReaders } from "@/lib/comments";

const asked = z.object({
  id: z.uuid(),
  readers: z.enum(commentReaders.map(({ value }) => value)),
  typed: z.string().min(1).max(100),
});

/** Whom a comment may mention, by what is typed of a name: of whoever may read it, and nobody else. */
export async function GET(request: Request, { params }: RouteContext<"/audience/[id]/names">) {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const { data } = asked.safeParse({ ...query, ...(await params) });
  const names = data && (await suggestNames(viewer, data.id, data));
  if (!names) return new Response(null, { status: 404 });
  return Response.json(names, { headers: { "Cache-Control": "private, no-store" } });
}
