import * as z from "zod/mini";
import { type Nature, natureValues } from "@/lib/contributions";
import { beginningOf, type FinancialYear } from "@/lib/financial-years";
import { optionalMoney } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";

/** What is wanted of a financial year and nature, in pence. */
export type Target = { year: FinancialYear; nature: Nature; wanted: number };

export const targetLabels = { targets: "Targets", wanted: "Wanted" };

/** The name of a target's field. */
export const nameOfTarget = ({ year, nature }: Pick<Target, "year" | "nature">) =>
  `${nature}-${year}`;

const amount = optionalMoney("Enter the target in pounds, like 250,000 or 250k");

/** Targets as their form posts them: a field a nature and year, blank where nothing is wanted. */
export const targetsInput = z.pipe(
  z.catchall(z.object({}), z.unknown()),
  z.transform((fields, ctx): Target[] => {
    const targets: Target[] = [];
    for (const [name, typed] of Object.entries(fields)) {
      const at = placeOf(name);
      if (!at) continue;
      const read = z.safeParse(amount, typed);
      if (read.error)
        ctx.issues.push({
          code: "custom",
          path: [name],
          message: read.error.issues[0]?.message ?? "",
          input: typed,
        });
      else if (read.data) targets.push({ ...at, wanted: read.data });
    }
    return targets.sort((one, other) => (nameOfTarget(one) < nameOfTarget(other) ? -1 : 1));
  }),
);

function placeOf(name: string) {
  const nature = natureValues.find((one) => name.startsWith(`${one}-`));
  const year = nature && name.slice(nature.length + 1);
  return nature && year && beginningOf(year) !== null ? { nature, year } : null;
}

/** Stored targets as their form shows them. */
export const targetValues = (targets: readonly Target[]): FormValues =>
  Object.fromEntries(
    targets.map((target) => [nameOfTarget(target), formatPounds(target.wanted).slice(1)]),
  );
