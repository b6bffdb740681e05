"use client";

import { memo, useDeferredValue, useMemo } from "react";
import type { core } from "zod/mini";
import { BalanceFaults, BalanceTables } from "@/app/proposals/balance-tables";
import { useFormView, useTyped } from "@/components/form/form-context";
import { parseForm } from "@/lib/form";
import { type FormValues, readForm } from "@/lib/form-state";
import { balancesShown, type Money, poolOf } from "@/lib/pools";

/** What the row in the form makes of the balance, by the server's own rules, as it is typed where script runs. */
export function LiveBalance<S extends core.$ZodType>({
  money,
  schema,
  put,
}: {
  money: Money;
  schema: S;
  /** The money with the row in its place. */
  put: (money: Money, data: core.output<S>) => Money;
}) {
  const { state } = useFormView();
  const typed = useTyped((form) => textOf(readForm(new FormData(form))), textOf(state.values));
  const text = useDeferredValue(typed);
  const now = useMemo(() => {
    const { data } = parseForm(schema, formOf(text));
    return data === null ? money : put(money, data);
  }, [text, money, schema, put]);
  return <Balance money={now} />;
}

/** Worked out once for each text: while that is deferred, the form renders without it. */
const Balance = memo(function Balance({ money }: { money: Money }) {
  if (balancesShown(poolOf(money)).length === 0) return null;
  return (
    <section aria-labelledby="live-balance">
      <h2 id="live-balance" className="mb-4 text-h3">
        What that makes of the balance
      </h2>
      <BalanceTables money={money} />
      <div className="mt-6">
        <BalanceFaults money={money} />
      </div>
    </section>
  );
});

const textOf = (values: FormValues) =>
  new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    ),
  ).toString();

function formOf(text: string) {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value);
  return form;
}
