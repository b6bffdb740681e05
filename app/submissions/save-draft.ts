import type { core } from "zod/mini";
import { sameOrigin } from "@/app/same-origin";
import { viewer as currentViewer } from "@/app/session";
import { findSubmission } from "@/db/queries/submissions";
import { portalNow } from "@/lib/clock";
import { parseForm } from "@/lib/form";
import { targetOf, writtenFor } from "@/lib/form-target";
import type { Outcome } from "@/lib/outcome";
import type { Viewer } from "@/lib/viewer";

type Kept<Draft> = {
  schema: core.$ZodType<Draft>;
  create: (
    viewer: Viewer,
    draft: Draft,
    how: { request?: string; onBehalfOf?: string },
  ) => Promise<Outcome>;
  update: (viewer: Viewer, id: string, draft: Draft, version: number) => Promise<Outcome>;
  /** What else the page wants to know after a save. */
  also?: (viewer: Viewer, draft: Draft, id: string) => Promise<Record<string, unknown>>;
};

/** Saves a draft while it is written, and answers with its version. */
export async function saveDraft<Draft>(request: Request, kept: Kept<Draft>) {
  if (!sameOrigin(request)) return new Response(null, { status: 403 });
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const formData = await request.formData().catch(() => null);
  const target = formData && targetOf(formData);
  if (!formData || !target) return new Response(null, { status: 400 });
  const { data } = parseForm(kept.schema, formData);
  if (!data) return new Response(null, { status: 422 });
  const { id, version, request: key } = target;
  const outcome = id
    ? await kept.update(viewer, id, data, version)
    : await kept.create(viewer, data, { request: key, onBehalfOf: writtenFor(formData) });
  if (!outcome.done) return new Response(null, { status: statusOf[outcome.why] });
  const [saved, also] = await Promise.all([
    findSubmission(viewer, outcome.id),
    kept.also?.(viewer, data, outcome.id),
  ]);
  return Response.json({
    id: outcome.id,
    version: saved?.version ?? version,
    savedAt: portalNow().toISOString(),
    ...also,
  });
}

const statusOf = { gone: 404, stale: 409, refused: 422 };
