import { type ReactNode, useState } from "react";
import { Fault } from "@/app/comments/fault";
import { FileInput } from "@/components/form/file-input";
import type { FormState } from "@/lib/form-state";

export type Files = {
  /** The label and the hint of the field, as `filesLook` gives them. */
  head: ReactNode;
  accept: string;
};

/** Where files are chosen to go with the words. No page can fill it in again: it says so where it was made anew. */
export function FilesField({ id, state, head, accept }: Files & { id: string; state: FormState }) {
  const [first] = useState(state);
  const error = state.errors.files?.[0];
  return (
    <div className="mb-6">
      {head}
      <Fault id={`${id}-error`} error={error} />
      {state === first && !state.ok ? (
        <p className="mb-2">If you had chosen files, choose them again.</p>
      ) : null}
      <FileInput
        id={id}
        name="files"
        accept={accept}
        multiple
        wrong={error !== undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ""}`}
      />
    </div>
  );
}
