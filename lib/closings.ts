import * as z from "zod/mini";
import type { Pool } from "@/lib/balance";
import { dateParts, optionalMoney, text } from "@/lib/form";
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

const amount = optionalMoney("Enter an amount in pounds, like 12,500 or 12.5k");

/** Amounts of a form by what stands behind their prefix, in pence; what is blank is nothing. */
const amountsOf = (prefix: string) =>
  z.pipe(
    z.catchall(z.object({}), z.unknown()),
    z.transform((typed: Record<string, unknown>, ctx) => {
      const named = Object.entries(typed).filter(([name]) => name.startsWith(prefix));
      return Object.fromEntries(
        named.map(([name, value]) => {
          const read = z.safeParse(amount, value);
          if (read.error) {
            const message = read.error.issues[0]?.message ?? "";
            ctx.issues.push({ code: "custom", path: [name], message, input: typed });
          }
          return [name.slice(prefix.length), read.data ?? 0] as const;
        }),
      );
    }),
  );

const minuted = z.object({
  minute: text({ label: "The minute", max: 500, required: "Enter which minute closes the fund" }),
  minutedOn: dateParts({ what: "the minute", required: "Enter the day of the minute" }),
});
const accounted = z.object({
  paidOn: dateParts({ what: "the last payment", required: "Enter the day on which all was paid" }),
  assets: text({ label: "The assets", max: 3000, required: "Enter who has what was bought" }),
  results: text({ label: "The results", max: 3000, required: "Enter what came of it" }),
});

/** Both faults of the words and of the amounts come at once. */
const withAmounts = <Words extends object, Name extends string>(
  words: z.ZodMiniType<Words>,
  name: Name,
  prefix: string,
) =>
  z.pipe(
    z.looseObject({}),
    z.transform((typed: Record<string, unknown>, ctx) => {
      const said = z.safeParse(words, typed);
      const amounts = z.safeParse(amountsOf(prefix), typed);
      for (const { path, message } of [
        ...(said.error?.issues ?? []),
        ...(amounts.error?.issues ?? []),
      ])
        ctx.issues.push({ code: "custom", path: [...path], message, input: typed });
      return { ...said.data, [name]: amounts.data ?? {} } as Words &
        Record<Name, Record<string, number>>;
    }),
  );

export const closingInput = withAmounts(minuted, "parts", "part-");
export const finalAccountInput = withAmounts(accounted, "gained", "gained-");
export type FinalAccountInput = z.infer<typeof finalAccountInput>;

/** That it is acknowledged says nothing more. */
export const acknowledgeInput = z.object({});

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
  return [...new Set(open.map(({ organisation }) => organisation))];
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
