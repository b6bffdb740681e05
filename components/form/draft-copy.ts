import type { FormValues } from "@/lib/form-state";

/** Of all that a browser keeps of forms, so that signing out can clear it. */
const prefix = "draft:";

export type DraftCopy = { values: FormValues; at: number };

/** Storage may be full, switched off or tampered with: a form must work all the same. */
export function readCopy(key: string): DraftCopy | null {
  try {
    const copy: DraftCopy | null = JSON.parse(localStorage.getItem(prefix + key) ?? "null");
    if (copy?.values && Date.now() - copy.at < longestKept) return copy;
    dropCopy(key);
  } catch {}
  return null;
}

export function writeCopy(key: string, values: FormValues) {
  try {
    localStorage.setItem(prefix + key, JSON.stringify({ values, at: Date.now() }));
  } catch {}
}

export function dropCopy(key: string) {
  try {
    localStorage.removeItem(prefix + key);
  } catch {}
}

/** After signing out: what one person wrote is not for the next at the same browser. */
export function dropCopies() {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {}
}

const longestKept = 14 * 24 * 60 * 60 * 1000;
