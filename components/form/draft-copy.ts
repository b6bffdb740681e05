import type { FormValues } from "@/lib/form-state";

/** What a browser keeps of a form until the server has it. Sign-out may clear all keys of this prefix. */
export const draftPrefix = "draft:";

export type DraftCopy = { values: FormValues; at: number };

/** Storage may be full, switched off or tampered with: a form must work all the same. */
export function readCopy(key: string): DraftCopy | null {
  try {
    const copy: DraftCopy | null = JSON.parse(localStorage.getItem(draftPrefix + key) ?? "null");
    if (copy && Date.now() - copy.at < longestKept) return copy;
    dropCopy(key);
  } catch {}
  return null;
}

export function writeCopy(key: string, values: FormValues) {
  try {
    localStorage.setItem(draftPrefix + key, JSON.stringify({ values, at: Date.now() }));
  } catch {}
}

export function dropCopy(key: string) {
  try {
    localStorage.removeItem(draftPrefix + key);
  } catch {}
}

const longestKept = 14 * 24 * 60 * 60 * 1000;
