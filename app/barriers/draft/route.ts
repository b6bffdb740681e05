import { sameOrigin } from "@/app/same-origin";
import { viewer as currentViewer } from "@/app/session";
import { createBarrier, findDraft, updateBarrier } from "@/db/queries/barriers";
import { listSimilar } from "@/db/queries/similar";
import { barrierDraft } from "@/lib/barrier-inputs";
import { portalNow } from "@/lib/clock";
import { parseForm } from "@/lib/form";
import { targetOf, writtenFor } from "@/lib/form-target";

/** Saves a draft while it is written, and answers with barriers like it. */
export async function POST(request: Request) {
  if (!sameOrigin(request)) return new Response(null, { status: 403 });
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const formData = await request.formData().catch(() => null);
  const target = formData && targetOf(formData);
  if (!formData || !target) return new Response(null, { status: 400 });
  const { data } = parseForm(barrierDraft, formData);
  if (!data) return new Response(null, { status: 422 });
  const { id, version, request: key } = target;
  const outcome = id
    ? await updateBarrier(viewer, id, data, version)
    : await createBarrier(viewer, data, { request: key, onBehalfOf: writtenFor(formData) });
  if (!outcome.done) return new Response(null, { status: statusOf[outcome.why] });
  const [saved, similar] = await Promise.all([
    findDraft(viewer, outcome.id),
    listSimilar(viewer, `${data.title} ${data.happens}`, outcome.id),
  ]);
  return Response.json({
    id: outcome.id,
    version: saved?.submission.version ?? version,
    savedAt: portalNow().toISOString(),
    similar,
  });
}

const statusOf = { gone: 404, stale: 409, refused: 422 };
