import type { Fields } from "@/e2e/access-door";
import { date, type Subject, words } from "@/e2e/access-rows";
import { criterionValues } from "@/lib/reviews";

/** What the forms of a project are filled in with. */
export const milestone = (owner: string): Fields => ({
  title: "The second door opens",
  organisationId: owner,
  ...date("dueOn", ["1", "3", "2010"]),
});

export const risk = (of: string): Fields => ({
  ...{ likelihood: "high", effect: "low", response: words, organisationId: of },
});

export const offered: Fields = {
  ...{ was: words, people: "Two tutors", money: "None" },
  ...{ time: "A month", agreements: "A letter", ask: "The registry" },
};

export const declared = { declared: "yes" };

export const scopeAnswers: Fields = {
  ...{ aim: words, whoFor: "420 people of 16 to 18", places: "Cliftonville" },
  ...{ funding: "aligned", sharing: "none" },
  ...date("endsOn", ["31", "7", "2010"]),
};

export const scored = Object.fromEntries(
  criterionValues.flatMap((criterion) => [
    [`score-${criterion}`, "3"],
    [`reason-${criterion}`, words],
  ]),
);

/** In a draft any field may change; later only what was asked about, which is the outcome. */
export function projectFields({ version, title }: Pick<Subject, "version" | "title">): Fields {
  return {
    version: String(version),
    title,
    pilot: "kent",
    aim: `${words} Twice.`,
    whoFor: "420 people of 16 to 18 without work or a course",
    places: "Cliftonville",
    ...date("startsOn", ["1", "11", "2009"]),
    ...date("endsOn", ["31", "7", "2010"]),
    funding: "aligned",
    sharing: "none",
    audience: "all-pilots",
  };
}
