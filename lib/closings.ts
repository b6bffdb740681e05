import type { Pool } from "@/lib/balance";
import { organisationsIn } from "@/lib/contributions";
import { type RiskTerms, shareOverspend } from "@/lib/risk-shares";
import { split, sum } from "@/lib/shares";
import type { Standing } from "@/lib/standings";

type Part = { organisationId: string; pence: number };

/**
 * Who has what is left in the fund, by what each put in; or pays what is lacking, by the rule that all signed, below
 * nothing. To the penny; a suggestion where the terms leave it to the board.
 */
export function partsOf(
  left: number,
  put: readonly Part[],
  { pool, terms }: { pool: Pool; terms: RiskTerms | null },
): Part[] {
  if (left < 0 && terms)
    return shareOverspend(-left, terms, pool).map(({ organisationId, pence }) => ({
      organisationId,
      pence: pence === 0 ? 0 : -pence,
    }));
  const parts = split(
    left,
    put.map(({ pence }) => pence),
  );
  return put.map(({ organisationId }, at) => ({ organisationId, pence: parts[at] ?? 0 }));
}

/** What is wrong with who has what is left: it is all of it, each of whoever gives. */
export function faultOfParts(
  left: number,
  parts: Readonly<Record<string, number>>,
  givers: readonly string[],
) {
  if (Object.keys(parts).some((id) => !givers.includes(id)))
    return "Name only organisations that give something.";
  return sum(Object.values(parts)) === Math.abs(left)
    ? null
    : "The parts do not sum to what is left.";
}

type Account = {
  closing: { paidOn: string | null } | null;
  acknowledged: readonly { organisationId: string }[];
};

type Given = { contributions: readonly { organisationId: string; organisation: string }[] };

/** Names of those that give something and have not taken the final account; none while it is not written. */
export function unacknowledgedOf({ contributions }: Given, { closing, acknowledged }: Account) {
  if (!closing?.paidOn) return [];
  const done = acknowledged.map(({ organisationId }) => organisationId);
  const open = contributions.filter(({ organisationId }) => !done.includes(organisationId));
  return organisationsIn(open);
}

/** What is still open before the fund is closed, in words. */
export const lacksToSettle = (given: Given, account: Account) =>
  account.closing?.paidOn
    ? unacknowledgedOf(given, account).map(
        (name) => `The finance contact of ${name} has not acknowledged the final account.`,
      )
    : ["The final account is not written yet."];

type Asked = { state: string; standing: readonly Standing[] };

/** Why this viewer does not write the final account now, or null. */
export function whyNotAccount({ state, standing }: Asked) {
  if (state !== "closing") return "The final account is written while the fund closes.";
  return standing.includes("manager")
    ? null
    : "Only a finance contact of the host writes the final account.";
}

/** Why this viewer does not acknowledge the final account now, or null. */
export function whyNotAcknowledge(
  { state, standing }: Asked,
  { isWritten, gives, isDone }: { isWritten: boolean; gives: boolean; isDone: boolean },
) {
  if (state !== "closing") return "The final account is acknowledged while the fund closes.";
  if (!standing.includes("partner-finance"))
    return "Only a finance contact of an organisation on it acknowledges, each for its own.";
  if (!gives) return "Your organisation gives nothing to it.";
  if (!isWritten) return "The host has not written the final account yet.";
  return isDone ? "Your organisation has acknowledged it as it is." : null;
}
