import type { Pool } from "@/lib/balance";
import type { RiskTerms } from "@/lib/risk-shares";
import type { ShareTerms } from "@/lib/savings";

/** What signatures stand on. A new version of its form is a new number, so that old signatures can still be checked. */
const termsVersion = 1;

export type Terms = {
  partners: { organisationId: string; role: string }[];
  contributions: Pick<
    Pool["contributions"][number],
    | "id"
    | "organisationId"
    | "basis"
    | "from"
    | "nature"
    | "form"
    | "source"
    | "pence"
    | "months"
    | "ringFence"
    | "recurrent"
    | "passedOnBy"
  >[];
  /** Pence by financial year and nature. */
  spend: { year: string; nature: string; pence: number }[];
  /** What is not said yet is null or empty. */
  hostId: string | null;
  risk: {
    overspend: RiskTerms["overspend"] | null;
    underspend: RiskTerms["underspend"] | null;
    fixed: RiskTerms["fixed"];
    cap: number | null;
    waterfall: string;
  };
  savings: { rule: ShareTerms["rule"] | null; reinvest: number | null };
  legalBasis: string | null;
  startsOn: string | null;
  endsOn: string | null;
  /** Up to how many pence who decides, the lowest first; null is without limit. */
  thresholds: { upTo: number | null; who: string }[];
  exit: {
    notice: number | null;
    liabilities: string;
    assets: string;
    leastCommitment: number | null;
  };
};

/** Sections in the order in which they are hashed. */
const order = [
  "partners",
  "contributions",
  "spend",
  "hostId",
  "risk",
  "savings",
  "legalBasis",
  "startsOn",
  "endsOn",
  "thresholds",
  "exit",
] as const satisfies readonly (keyof Terms)[];

/** One text for the same terms, whatever the order of rows and keys: what is hashed, and what can be checked. */
export const canonical = (terms: Terms) =>
  JSON.stringify({
    version: termsVersion,
    ...Object.fromEntries(order.map((section) => [section, plain(rowsInOrder(section, terms))])),
  });

/** What differs between two versions of the terms, by path; values as they stand there, undefined where absent. */
export type TermsChange = { path: string; was: unknown; now: unknown };

export function changesOfTerms(was: Terms, now: Terms): TermsChange[] {
  return order.flatMap((section) => differences(section, keyed(section, was), keyed(section, now)));
}

/** Lists whose rows are told apart by a key, and stand in no order of their own. */
const keys: Partial<Record<keyof Terms, (row: never) => string>> = {
  partners: ({ organisationId }: Terms["partners"][number]) => organisationId,
  contributions: ({ id }: Terms["contributions"][number]) => id,
  spend: ({ year, nature }: Terms["spend"][number]) => `${year} ${nature}`,
};

const rowsInOrder = (section: keyof Terms, terms: Terms) => {
  const rows = terms[section];
  const key = keys[section] as ((row: unknown) => string) | undefined;
  if (!key || !Array.isArray(rows)) return rows;
  return [...rows].sort((one, other) => compare(key(one), key(other)));
};

function keyed(section: keyof Terms, terms: Terms): unknown {
  const rows = terms[section];
  const key = keys[section] as ((row: unknown) => string) | undefined;
  return key && Array.isArray(rows) ? Object.fromEntries(rows.map((row) => [key(row), row])) : rows;
}

/** By code units, the same in every language. */
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => compare(one, other));
  return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]));
}

function differences(path: string, was: unknown, now: unknown): TermsChange[] {
  if (!isTree(was) || !isTree(now))
    return JSON.stringify(plain(was)) === JSON.stringify(plain(now)) ? [] : [{ path, was, now }];
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])].sort(compare);
  return names.flatMap((name) => differences(`${path}/${name}`, was[name], now[name]));
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
