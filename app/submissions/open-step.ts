import { notFound } from "next/navigation";
import { z } from "zod";
import { leftForm, requireViewer } from "@/app/session";
import { listLookups } from "@/db/queries/lookups";
import { emptyFormState } from "@/lib/form-state";
import type { Viewer } from "@/lib/viewer";

/**
 * What the page of a step stands on, read at once; a 404 for no such step, and where there is nothing for the
 * viewer. `form` is what every form of a step gets; `initial` begins with what was left unsent, if anything was.
 */
export async function openStep<Step extends string, It extends { version: number }>(
  params: Promise<{ id: string; step: string }>,
  steps: readonly [Step, ...Step[]],
  find: (viewer: Viewer, id: string) => Promise<It | null>,
) {
  const viewer = await requireViewer();
  const { id, step } = await params;
  const at = z.object({ id: z.uuid(), step: z.enum(steps) }).safeParse({ id, step }).data;
  if (!at) notFound();
  const [it, lookups, left] = await Promise.all([
    find(viewer, at.id),
    listLookups(),
    leftForm("version"),
  ]);
  if (!it) notFound();
  const initial = (values: Parameters<typeof emptyFormState>[0] = {}) =>
    left ?? emptyFormState(values);
  const form = {
    id: at.id,
    version: it.version,
    requestKey: crypto.randomUUID(),
    initial: initial(),
  };
  return { viewer, step: at.step as Step, it, lookups, initial, form };
}
