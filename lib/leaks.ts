import type { FormValues } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";
import type { PilotSlug } from "@/lib/pilots";

/** A body that gains by a pooled budget and pays nothing in, with those who pay. In pence. */
export type Leak = {
  title: string;
  reference: string | null;
  pilot: PilotSlug;
  gainer: string;
  gained: number;
  payers: readonly { name: string; paid: number }[];
};

/** The draft of a barrier that makes the case, ready to be saved, for as few readers as a barrier may have. */
export function barrierOfLeak({
  title,
  reference,
  pilot,
  gainer,
  gained,
  payers,
}: Leak): FormValues {
  const pool = `The pooled budget “${title}”${reference ? ` (${reference})` : ""}`;
  return {
    title: headlineOf(gainer),
    pilot,
    audience: "partners",
    codes: ["FUND-SPLIT"],
    bodies: ["HMT"],
    happens: `${pool} would save ${gainer} ${formatPounds(gained)}, in money that its budget can be cut by, after optimism. ${gainer} pays nothing in. What is paid in comes from ${inWords(payers)}.`,
    stops:
      "Those who pay must find all of the money though another has the saving, so each of them has less reason to begin or to go on.",
    evidence: `${pool}: its contributions and its savings, with how each saving is reckoned.`,
    asks: ["share-power"],
    askWords: `That ${gainer} may and does pay in a part of what it saves, or leaves it with those who pay.`,
  };
}

const longestHeadline = 120;

function headlineOf(gainer: string) {
  const named = `${gainer} saves by what others pay for`;
  return [...named].length > longestHeadline ? "One body saves by what others pay for" : named;
}

const mostNamed = 8;

/** Those who pay most, by name, and how many others. */
function inWords(payers: Leak["payers"]) {
  const [most, rest] = [
    payers.toSorted((one, other) => other.paid - one.paid).slice(0, mostNamed),
    Math.max(0, payers.length - mostNamed),
  ];
  const named = most.map(({ name, paid }) => `${name} (${formatPounds(paid)})`);
  const others = rest === 1 ? ["one other organisation"] : [`${rest} other organisations`];
  const all = rest > 0 ? [...named, ...others] : named;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}
