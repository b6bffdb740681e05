"use client";

import type { MouseEvent } from "react";
import type { Choice } from "./choice";
import { fill } from "./fill";
import { useFormView } from "./form-context";

/** What is chosen, each to be taken out again. `otherwise` is the id that gets the focus after the last. */
export function PickedChips({
  name,
  picked,
  otherwise,
}: {
  name: string;
  picked: readonly Choice[];
  otherwise: string;
}) {
  const { form } = useFormView();
  if (picked.length === 0) return null;

  function remove({ currentTarget }: MouseEvent<HTMLButtonElement>, value: string) {
    const item = currentTarget.closest("li");
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    const heir = next?.querySelector("button") ?? document.getElementById(otherwise);
    heir?.focus();
    const left = picked.map((one) => one.value).filter((one) => one !== value);
    if (form.current) fill(form.current, { [name]: left }, (one) => one === name);
  }

  return (
    <ul aria-label="Chosen" className="mt-3 flex flex-wrap gap-2 text-small">
      {picked.map(({ value, label }) => (
        <li key={value} className="max-w-full">
          <button type="button" onClick={(event) => remove(event, value)} className={chip}>
            <span className="sr-only">Remove </span>
            <span className="min-w-0 text-left">{label}</span>
            <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0">
              <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}

const chip =
  "inline-flex min-h-control max-w-full cursor-pointer items-center gap-2 rounded border border-field-border bg-white px-3 text-ink hover:bg-surface hover:underline";
