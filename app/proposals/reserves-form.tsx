"use client";

import { AmountsForm, type AmountsOf } from "@/app/proposals/amounts-form";
import { saveReserves } from "@/app/proposals/money-actions";
import { RadioField } from "@/components/form/choice-fields";
import { carries, labelOfReserve, nameOfPlace, placesIn, reservesInput } from "@/lib/reserves";

const label = "What becomes of what is left?";

/** What the fund begins with, what is kept in each year, and what becomes of what is left. */
export const ReservesForm = ({ id, years, ...form }: AmountsOf) => (
  <AmountsForm
    {...form}
    title="What is kept back"
    action={saveReserves.bind(null, id)}
    schema={reservesInput}
    rows={placesIn(years).map((row) =>
      row.map(nameOfPlace).map((name) => ({ name, label: labelOfReserve(name) ?? name })),
    )}
    labels={{ carries: label }}
    options={{ carries }}
  >
    <RadioField name="carries" label={label} options={carries} />
  </AmountsForm>
);
