"use client";

import { lazy } from "react";
import type { Choice } from "./choice";
import { useFormView } from "./form-context";

export type ConflictProps = {
  /** The words for each field that may differ, in order. */
  labels: Record<string, string>;
  /** Where a field's values are codes: the words for them. */
  options?: Record<string, readonly Choice[]>;
  /** Where theirs stands, and this form cannot be sent again: what to do instead. */
  final?: string;
};

const BothVersions = lazy(() => import("./both-versions"));

/** Both versions of what differs, after a save that came second. The form below keeps one's own. */
export function Conflict(props: ConflictProps) {
  return useFormView().state.conflict ? <BothVersions {...props} /> : null;
}
