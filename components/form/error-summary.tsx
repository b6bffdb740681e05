"use client";

import { useId, useState } from "react";
import { idOf, useFormView } from "./form-context";

/** Keeps what was wrong at the submit. `arrived`: after one with script, so script moves the focus. */
export function ErrorSummary({ arrived }: { arrived: boolean }) {
  const { prefix, errors, message, state } = useFormView();
  const [problems] = useState(() => [
    ...(message ? [{ text: message }] : []),
    ...(state.conflict
      ? [
          {
            name: "conflict",
            text: `${state.conflict.by} saved another version first. Compare the two`,
          },
        ]
      : []),
    ...Object.entries(errors).map(([name, text]) => ({ name, text })),
  ]);
  const heading = useId();
  return (
    <div
      ref={arrived ? focus : undefined}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without script, only this takes a person to the answer
      autoFocus
      data-problems=""
      className="mb-8 scroll-mt-4 border-4 border-error p-4 sm:p-6"
    >
      <div role="alert" aria-labelledby={heading}>
        <h2 id={heading} className="text-h3">
          There is a problem
        </h2>
        <ul className="mt-2 space-y-1">
          {problems.map(({ name, text }) => (
            <li key={name ?? ""} className="font-semibold text-error">
              {name && !unseen.includes(name) ? (
                <a href={`#${idOf(prefix, name)}`} className={link}>
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function focus(box: HTMLElement | null) {
  box?.focus();
}

/** Hidden fields: there is nothing to go to. */
const unseen = ["id", "version", "request"];

const link = "text-error visited:text-error hover:text-error-hover";
