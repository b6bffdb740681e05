import type { core } from "zod/mini";
import type { FormValues } from "@/lib/form-state";
import { type targetOf, writtenFor } from "@/lib/form-target";
import type { Outcome } from "@/lib/outcome";
import type { Viewer } from "@/lib/viewer";

/** Of one kind of submission: how the form of a draft is read and kept. */
export type Kept<Draft> = {
  schema: core.$ZodType<Draft>;
  create: (
    viewer: Viewer,
    draft: Draft,
    how: { request?: string; onBehalfOf?: string },
  ) => Promise<Outcome>;
  update: (viewer: Viewer, id: string, draft: Draft, version: number) => Promise<Outcome>;
  /** What stands in the form of a draft that was begun. */
  stored: (viewer: Viewer, id: string) => Promise<{ version: number; values: FormValues } | null>;
};

type Target = NonNullable<ReturnType<typeof targetOf>>;

/** Begins the draft that a form holds, or saves it where it was begun. */
export const keep = <Draft>(
  { create, update }: Kept<Draft>,
  viewer: Viewer,
  draft: Draft,
  { id, version, request }: Target,
  formData: FormData,
) =>
  id
    ? update(viewer, id, draft, version)
    : create(viewer, draft, { request, onBehalfOf: writtenFor(formData) });
