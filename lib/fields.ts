import { barrierFields } from "@/lib/barrier-fields";
import { formatDate } from "@/lib/dates";
import { formatPounds } from "@/lib/money";
import { projectFields } from "@/lib/project-fields";
import type { Kind } from "@/lib/submissions";

const fieldsOf: Record<Kind, Record<string, string>> = {
  barrier: barrierFields,
  project: projectFields,
  proposal: {},
};

export const labelOfField = (kind: Kind, field: string) => fieldsOf[kind][field] ?? field;

/** A stored value of a field, in words: rows of a plan one a line. */
export function shownValue(field: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return "Not given";
  if (Array.isArray(value))
    return value.length > 0 ? value.map(shownItem).join(isRows(value) ? "\n" : ", ") : "Not given";
  if (field === "cost" && typeof value === "number") return formatPounds(value);
  return typeof value === "string" ? shownText(value) : String(value);
}

const isRows = (values: unknown[]) => values.some((value) => typeof value === "object");

function shownItem(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .filter(([name, part]) => name !== "id" && part !== null && part !== "")
    .map(([, part]) => shownText(String(part)))
    .join(" · ");
}

const shownText = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text);
