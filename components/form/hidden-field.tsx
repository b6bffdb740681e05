"use client";

import { oneValue } from "@/lib/form-state";
import { useFormView } from "./form-context";

export function HiddenField({ name, value }: { name: string; value: string | number }) {
  const { kept, state } = useFormView();
  // A page served again after an error may know a newer version than the one being changed.
  const carried = state.ok || !follows.includes(name) ? "" : oneValue(state.values, name);
  const later = name === "version" ? state.conflict?.version : undefined;
  return <input type="hidden" name={name} value={kept[name] ?? later ?? (carried || value)} />;
}

/** What an answer of the server moves on. */
const follows = ["id", "version"];
