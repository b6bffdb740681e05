"use client";

import { LiveBalance } from "@/app/proposals/live-balance";
import { type Money, withRow } from "@/lib/pools";
import { spendInput } from "@/lib/spend-inputs";

/** The balance with the line of spending that is being written. */
export default function LiveSpending({ money, row: id = "new" }: { money: Money; row?: string }) {
  return (
    <LiveBalance
      money={money}
      schema={spendInput}
      put={(all, line) => ({ ...all, spend: withRow(all.spend, { ...line, id }) })}
    />
  );
}
