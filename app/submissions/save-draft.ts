import type { core } from "zod/mini";
import { sameOrigin } from "@/app/same-origin";
import { viewer as currentViewer } from "@/app/session";
import { type Kept, keep } from "@/app/submissions/kept";
import { findSubmission } from "@/db/queries/submissions";
import { portalNow } from "@/lib/clock";
import { parseForm } from "@/lib/form";
import { allValues, type FormValues, readForm } from "@/lib/form-state";
import { targetOf } from "@/lib/form-target";
import type { Viewer } from "@/lib/viewer";

type Saved<Draft> = Kept<Draft> & {
  /** What else the page wants to know after a save. */
  also?: (viewer: Viewer, draft: Draft, id: string) => Promise<Record<string, unknown>>;
};

/** Saves a draft while it is written, and answers with its version. */
export async function saveDraft<Draft>(request: Request, kept: Saved<Draft>) {
  if (!sameOrigin(request)) return new Response(null, { status: 403 });
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const formData = await request.formData().catch(() => null);
  const target = formData && targetOf(formData);
  if (!formData || !target) return new Response(null, { status: 400 });
  const { id, version } = target;
  const { data, unfit } = await whatIsFit(formData, kept.schema, async () =>
    id ? (await kept.stored(viewer, id))?.values : undefined,
  );
  if (!data) return new Response(null, { status: 422 });
  const outcome = await keep(kept, viewer, data, target, formData);
  if (!outcome.done) return new Response(null, { status: statusOf[outcome.why] });
  const [saved, also] = await Promise.all([
    findSubmission(viewer, outcome.id),
    kept.also?.(viewer, data, outcome.id),
  ]);
  return Response.json({
    id: outcome.id,
    version: saved?.version ?? version,
    savedAt: portalNow().toISOString(),
    unfit,
    ...also,
  });
}

const statusOf = { gone: 404, stale: 409, refused: 422 };

/** A field that cannot be kept stays as it is stored, and holds up no other; `unfit` says which, and why. */
async function whatIsFit<Draft>(
  formData: FormData,
  schema: core.$ZodType<Draft>,
  stored: () => Promise<FormValues | undefined>,
) {
  const typed = readForm(formData);
  const faults = new Map<string, string[]>();
  let before: FormValues = {};
  for (let fit = formData; ; fit = mixed(typed, before, faults)) {
    const { data, state } = parseForm(schema, fit);
    if (!state) return { data, unfit: [...faults.values()].flat() };
    const found = Object.entries(state.errors).map(
      ([name, words]) => [fieldOf(name), words] as const,
    );
    const fresh = found.filter(([field]) => !faults.has(field));
    if (fresh.length === 0) return { data: null, unfit: [] };
    for (const [field, words] of fresh) faults.set(field, words);
    before = (await stored()) ?? {};
  }
}

/** What was typed, but for the faulty fields: they say what they said before. */
function mixed(typed: FormValues, before: FormValues, faults: Map<string, unknown>) {
  const fit = new FormData();
  for (const name of new Set([...Object.keys(typed), ...Object.keys(before)]))
    for (const value of allValues(faults.has(fieldOf(name)) ? before : typed, name))
      fit.append(name, value);
  return fit;
}

const fieldOf = (name: string) => name.replace(/-(day|month|year)$/, "");
