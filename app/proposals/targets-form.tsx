"use client";

import { AmountsForm, type AmountsOf } from "@/app/proposals/amounts-form";
import { saveTargets } from "@/app/proposals/money-actions";
import { natures } from "@/lib/contributions";
import { nameOfTarget, targetsInput } from "@/lib/targets";

/** What is wanted of each financial year, revenue and capital. */
export const TargetsForm = ({ id, years, ...form }: AmountsOf) => (
  <AmountsForm
    {...form}
    title="What is wanted"
    action={saveTargets.bind(null, id)}
    schema={targetsInput}
    optional
    rows={years.map((year) =>
      natures.map(({ value, label }) => ({
        name: nameOfTarget({ year, nature: value }),
        label: `${year}, ${label.toLowerCase()}`,
      })),
    )}
  />
);
