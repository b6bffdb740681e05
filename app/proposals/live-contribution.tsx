"use client";

import { LiveBalance } from "@/app/proposals/live-balance";
import { contributionInput } from "@/lib/contribution-inputs";
import { type Money, withRow } from "@/lib/pools";

/** The balance with the contribution that is being written. */
export default function LiveContribution({
  money,
  whose,
  row: id = "new",
}: {
  money: Money;
  whose: { id: string; name: string };
  row?: string;
}) {
  return (
    <LiveBalance
      money={money}
      schema={contributionInput}
      put={(all, { passedOnById: passedOnBy, ...row }) => ({
        ...all,
        contributions: withRow(all.contributions, {
          ...{ ...row, id, passedOnBy, level: "indicative" as const },
          ...{ organisationId: whose.id, organisation: whose.name },
        }),
      })}
    />
  );
}
