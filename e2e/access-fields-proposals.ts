import { randomInt } from "node:crypto";
import type { Fields } from "@/e2e/access-door";
import { date, type Subject, words } from "@/e2e/access-rows";
import { figures } from "@/e2e/given-figures";
import { came } from "@/e2e/given-fund";
import { formatPounds } from "@/lib/money";
import { type ReviewPart, reviewParts } from "@/lib/reviews";

/** What the forms of a pooled budget are filled in with. */
export const proposalFields = ({ version, title }: Pick<Subject, "version" | "title">): Fields => ({
  ...{ version: String(version), title, pilot: "kent", aim: `${words} Twice.` },
  ...{ whoFor: "310 people of 16 to 25", arrangement: "aligned", stage: "idea" },
  ...date("startsOn", ["1", "4", "2010"]),
  ...date("endsOn", ["31", "3", "2012"]),
  audience: "all-pilots",
});

export const wanted = ({ version }: Subject): Fields => ({
  ...{ version: String(version), "revenue-2010-11": "250,000", "capital-2011-12": "12k" },
});

export const kept = ({ version }: Subject): Fields => ({
  ...{ version: String(version), carries: "no", "opening-capital": "7,000" },
  ...{ "contingency-revenue-2010-11": "12k", "moved-revenue-2011-12": "1,500" },
});

export const agreed = ({ version }: Subject): Fields => ({
  ...{ version: String(version), manager: "Ann Lee", board: words, rhythm: "quarterly" },
  ...{ "thresholds-1-upTo": "25k", "thresholds-1-who": "Ann Lee", "thresholds-2-who": "All" },
});

export const spending: Fields = {
  ...{ version: "1", what: "A night shelter", scheme: "premises", year: "2010-11" },
  ...{ pence: "9,500", nature: "revenue", form: "cash", outputs: "40", unit: "beds" },
  ...{ origin: "new", variance: "fixed" },
};

export const saved = ({ newcomer }: Subject): Fields => ({
  ...{ version: "1", beneficiaryId: newcomer, gainYear: "2011-12" },
  ...{ gross: "9,500", savingType: "cashable", area: "property", grade: "D", optimism: "25" },
  evidence: words,
});

export const money: Fields = {
  ...{ version: "1", ownYear: "april:2010", pence: "12,500", nature: "revenue", form: "cash" },
  ...{ source: "reserves", recurrence: "one-off", origin: "new" },
};

/** Of another amount each time: what is there already is not brought in again. */
export const sheet = (): Fields => ({
  pasted: [
    "Year\tAmount\tRevenue or capital\tCash or in kind\tSource\tRecurs\tNew money",
    `2010/11\t${randomInt(1, 1_000_000)}\tRevenue\tCash\tCore budget\tEvery year\tNew`,
  ].join("\n"),
  // biome-ignore lint/suspicious/noThenProperty: The button that was pressed.
  then: "bring-in",
});

/** A row of the lead's money, as it was entered. */
export const looked = ({ id, money }: Subject): Fields => ({ rows: `${money?.ours ?? id}/1` });

/** A score and a reason for each criterion. */
export const judged = (part: ReviewPart): Fields =>
  Object.fromEntries(
    reviewParts[part].criteria.flatMap(({ value }) => [
      [`score-${value}`, "3"],
      [`reason-${value}`, words],
    ]),
  );

const gone = (name: string) => date(name, ["9", "10", "2009"]);

/** All that is left is the lead partner's. */
export const closed = ({ money }: Subject): Fields => ({
  ...{ minute: words, ...gone("minutedOn") },
  [`part-${money?.giver}`]: formatPounds(figures.kept + came).slice(1),
});

export const planned: Fields = { who: "all", rhythm: "monthly", on: "15" };

export const received: Fields = { way: "in", pence: "12.50", ...gone("receivedOn") };

export const reported: Fields = { words };

export const accounted = ({ money }: Subject): Fields => ({
  ...{ version: "1", ...gone("paidOn"), assets: words, results: words },
  [`gained-${money?.saving}`]: "1,000",
});
