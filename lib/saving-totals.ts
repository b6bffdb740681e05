import type { PilotSlug } from "@/lib/pilots";
import { type SavingArea, savingAreas } from "@/lib/savings";
import { sum } from "@/lib/shares";

/** What one pooled budget saves in one area, gross, in pence. */
export type SavedInArea = { id: string; pilot: PilotSlug; area: SavingArea; gross: number };

/** By pilot: how many pooled budgets save something there, how much in each area, and together. */
export const totalsByPilot = (rows: readonly SavedInArea[]) =>
  [...new Set(rows.map(({ pilot }) => pilot))].map((pilot) => {
    const its = rows.filter((row) => row.pilot === pilot);
    return { pilot, ...totalOf(its) };
  });

/** The same of all that is given. */
export const totalOf = (rows: readonly SavedInArea[]) => ({
  count: new Set(rows.map(({ id }) => id)).size,
  areas: savingAreas.map(({ value }) => grossOf(rows.filter(({ area }) => area === value))),
  gross: grossOf(rows),
});

const grossOf = (rows: readonly SavedInArea[]) => sum(rows.map(({ gross }) => gross));
