import { sameOrigin } from "@/app/same-origin";
import { viewer as currentViewer } from "@/app/session";
import { keepDraft } from "@/db/queries/drafts";
import { commentDraft } from "@/lib/comments";
import { parseForm } from "@/lib/form";
import { targetOf } from "@/lib/form-target";

/** Keeps a comment while it is written, and answers with the draft's version. */
export async function POST(request: Request) {
  if (!sameOrigin(request)) return new Response(null, { status: 403 });
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const formData = await request.formData().catch(() => null);
  const target = formData && targetOf(formData);
  if (!formData || !target?.id) return new Response(null, { status: 400 });
  const { data } = parseForm(commentDraft, formData);
  if (!data) return new Response(null, { status: 422 });
  const kept = await keepDraft(viewer, target.id, data);
  if (!kept.done) return new Response(null, { status: kept.why === "gone" ? 404 : 409 });
  return Response.json({ version: kept.version });
}
