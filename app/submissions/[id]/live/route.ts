import { z } from "zod";
import { listener } from "@/app/session";
import { openChannel } from "@/db/live/open";

/** Which comments come and change on a submission, as they do, for whoever may see them at each moment. */
export async function GET(request: Request, { params }: RouteContext<"/submissions/[id]/live">) {
  const standing = await listener();
  if (!standing) return nothing(401);
  const id = z.uuid().safeParse((await params).id).data;
  const since = sent.parse(new URL(request.url).searchParams.get("since"));
  const stream = id ? await openChannel(standing, id, { since, signal: request.signal }) : null;
  if (!stream) return nothing(404);
  if (stream === "full") return nothing(503);
  return new Response(stream, {
    headers: { "Content-Type": "text/event-stream", "X-Accel-Buffering": "no" },
  });
}

/** Next would open a channel for it that nobody hears. */
export const HEAD = () => nothing(405);

const nothing = (status: number) => new Response(null, { status });

const latest = 8.64e15;
const sent = z.coerce
  .number()
  .int()
  .min(1)
  .max(latest)
  .transform((moment) => new Date(moment))
  .optional()
  .catch(undefined);
