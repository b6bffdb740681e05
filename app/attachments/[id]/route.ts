import { z } from "zod";
import { requireViewer } from "@/app/session";
import { findAttachment } from "@/db/queries/attachments";
import { dispositionOf } from "@/lib/attachments";

/** A file, for whoever may see what it is attached to at this moment; never shown, always saved. */
export async function GET(_request: Request, { params }: RouteContext<"/attachments/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const file = id ? await findAttachment(viewer, id) : null;
  if (!file) return new Response("This file is not there.\n", { status: 404 });
  return new Response(new Uint8Array(file.content), {
    headers: {
      "Content-Type": file.type,
      "Content-Length": String(file.content.length),
      "Content-Disposition": dispositionOf(file.name),
      "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "private, no-store",
    },
  });
}
