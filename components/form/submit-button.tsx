"use client";

import { type ReactNode, useContext } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonKind, buttonClass } from "@/components/button";
import { useHere } from "@/components/here";
import { ClosedContext, FormContext } from "./form-context";

/** Its name and value are posted when it is the one pressed. Also works in a bare form. */
export function SubmitButton({
  children,
  kind,
  pending = "Saving…",
  name,
  value,
  unchecked,
}: {
  children: ReactNode;
  kind?: ButtonKind;
  /** What it says while the answer is on its way. */
  pending?: ReactNode;
  name?: string;
  value?: string;
  /** Skips the browser's check: for a draft, which may be incomplete. */
  unchecked?: boolean;
}) {
  const here = useHere();
  const view = useContext(FormContext);
  const closed = useContext(ClosedContext);
  const bare = useFormStatus().pending;
  const working = view ? view.working : bare;
  if (closed) return null;
  const mine = !view || (view.pressed?.name === name && view.pressed?.value === value);
  return (
    <button
      type="submit"
      name={name}
      value={value}
      formAction={here}
      formNoValidate={unchecked}
      aria-disabled={working || undefined}
      className={`${buttonClass(kind)} aria-disabled:cursor-progress`}
    >
      {working && mine ? pending : children}
    </button>
  );
}
