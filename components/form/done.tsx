"use client";

import type { ReactNode } from "react";
import { useScript } from "./form-context";

/** What worked, above a form or under its button. */
export function Done({ under = false, children }: { under?: boolean; children: ReactNode }) {
  const scripted = useScript();
  return (
    <p
      role={under ? "status" : "alert"}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without script, only this takes a person to the answer
      autoFocus={!scripted}
      className={`scroll-mt-4 border-success border-l-4 bg-green-tint p-4 ${under ? "mt-6" : "mb-6"}`}
    >
      {children}
    </p>
  );
}
