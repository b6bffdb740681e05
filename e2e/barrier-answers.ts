import { expect, type Locator, type Page } from "@playwright/test";
import { type BarrierField, barrierFields } from "@/lib/barrier-fields";

/** What a person types, chooses or ticks in the form of a barrier: one text, or the words of several boxes. */
export type Answers = Partial<Record<BarrierField, string | string[]>>;

/** Every part of the form, as people write. */
export const everything: Answers = {
  title: "Bus passes stop at nineteen – the “course” goes on to June, O’Hara’s too",
  happens: "The pass ends on the 19th birthday – in mid-course.\n\nNobody told the café.",
  stops: "“Second-year” learners from the villages: 40 left, 50% of them & <b>all</b> in spring.",
  people: "1,240",
  peoplePeriod: "a term",
  peopleWho: "Learners of eighteen and nineteen",
  cost: "£12.5k",
  costPeriod: "a month",
  costBasis: "Forty passes at £312.50",
  since: ["1", "4", "2008"],
  otherOrganisations: "Fakenham College\nStagecoach",
  codes: ["Age limits", "Dual accountability"],
  bodies: ["Children, Schools and Families", "HM Treasury"],
  asks: ["Relax it", "Share the power"],
  askWords: "Let a pass run to the end of the course.",
  nature: "Funding rule",
  level: "By a department",
  streams: ["Adult Learner Responsive"],
  evidence: "Forty leaver forms, January to March 2009.",
  pilot: "Kent",
  pilots: ["Durham", "Bradford"],
  audience: "Organisations in all thirteen pilots",
};

export async function fillBarrier(page: Page, answers: Answers) {
  for (const [field, answer] of entriesOf(answers)) {
    if (kinds[field] === "date") {
      for (const [box, text] of boxes(page, field, answer)) await box.fill(text);
    } else if (kinds[field] === "select") await control(page, field).selectOption(one(answer));
    else if (kinds[field] === "radio") await choice(page, field, one(answer)).check();
    else if (kinds[field] === "ticks") await tick(page, field, [answer].flat());
    else await control(page, field).fill(one(answer));
  }
}

/** Ticks just these of a list that may be long. */
async function tick(page: Page, field: BarrierField, wanted: string[]) {
  const ticked = list(page, field).getByRole("checkbox", { checked: true });
  while ((await ticked.count()) > 0) await ticked.first().uncheck();
  for (const words of wanted) await choice(page, field, words).check();
}

export async function expectBarrier(page: Page, answers: Answers) {
  for (const [field, answer] of entriesOf(answers)) {
    if (kinds[field] === "date") {
      for (const [box, text] of boxes(page, field, answer)) await expect(box).toHaveValue(text);
    } else if (kinds[field] === "select")
      await expect(control(page, field).locator("option:checked")).toHaveText(one(answer));
    else if (kinds[field] === "radio") await expect(choice(page, field, one(answer))).toBeChecked();
    else if (kinds[field] === "ticks") {
      for (const words of [answer].flat()) await expect(choice(page, field, words)).toBeChecked();
      const ticked = list(page, field).getByRole("checkbox", { checked: true });
      await expect(ticked).toHaveCount([answer].flat().length);
    } else await expect(control(page, field)).toHaveValue(one(answer));
  }
}

const kinds: Partial<Record<BarrierField, "select" | "ticks" | "radio" | "date">> = {
  peoplePeriod: "select",
  costPeriod: "select",
  nature: "select",
  level: "select",
  pilot: "select",
  theme: "select",
  codes: "ticks",
  bodies: "ticks",
  asks: "ticks",
  streams: "ticks",
  pilots: "ticks",
  audience: "radio",
  since: "date",
};

const entriesOf = (answers: Answers) =>
  Object.entries(answers) as [BarrierField, string | string[]][];

const one = (answer: string | string[]) => [answer].flat()[0] ?? "";

/** Its words, with "(optional)" behind them or not. */
const called = (field: BarrierField) => new RegExp(`^${barrierFields[field]}( \\(optional\\))?$`);

function control(page: Page, field: BarrierField): Locator {
  const role = kinds[field] === "select" ? "combobox" : "textbox";
  return page.getByRole(role, { name: called(field) });
}

const list = (page: Page, field: BarrierField) =>
  page.getByRole(kinds[field] === "radio" ? "radiogroup" : "group", { name: called(field) });

const choice = (page: Page, field: BarrierField, words: string) =>
  list(page, field).getByLabel(words, { exact: true });

function boxes(page: Page, field: BarrierField, answer: string | string[]) {
  const names = ["Day", "Month", "Year"];
  return names.map(
    (name, at) => [list(page, field).getByLabel(name), [answer].flat()[at] ?? ""] as const,
  );
}
