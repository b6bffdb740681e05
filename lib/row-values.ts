import type { FormValues } from "@/lib/form-state";

/** A stored row as its form shows it: a day, whose name ends with On, in three boxes. */
export function rowValues(row: Record<string, unknown>): FormValues {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      if (!/On$/.test(name)) return [[name, value === null ? "" : String(value)]];
      const [year = "", month = "", day = ""] = String(value ?? "").split("-");
      return [
        [`${name}-day`, day.replace(/^0/, "")],
        [`${name}-month`, month.replace(/^0/, "")],
        [`${name}-year`, year],
      ];
    }),
  );
}
