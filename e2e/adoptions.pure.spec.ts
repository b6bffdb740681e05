import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { adoptInput, draftFrom, type PlanOnOffer, planFrom } from "@/lib/adoptions";
import { addDays, daysBetween } from "@/lib/dates";
import { parseForm } from "@/lib/form";
import { isReached } from "@/lib/plan";

const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays("1990-01-01", count));

const plan: fc.Arbitrary<PlanOnOffer> = fc.record({
  title: fc.string(),
  aim: fc.string(),
  theme: fc.option(fc.string()),
  startsOn: day,
  endsOn: fc.option(day),
  milestones: fc.array(fc.record({ title: fc.string(), dueOn: day })),
  outcomes: fc.array(
    fc.record({ measure: fc.string(), unit: fc.string(), target: fc.integer(), targetOn: day }),
  ),
  risks: fc.array(
    fc.record({
      title: fc.string(),
      likelihood: fc.constantFrom("low", "medium", "high"),
      effect: fc.constantFrom("low", "medium", "high"),
      response: fc.string(),
    }),
  ),
});

const daysOf = ({ endsOn, milestones, outcomes }: PlanOnOffer) => [
  endsOn,
  ...milestones.map(({ dueOn }) => dueOn),
  ...outcomes.map(({ targetOn }) => targetOn),
];
const wordsOf = ({ milestones, outcomes, risks, title, aim, theme }: PlanOnOffer) => ({
  ...{ title, aim, theme, risks },
  milestones: milestones.map((row) => row.title),
  outcomes: outcomes.map(({ targetOn: _, ...row }) => row),
});

test("every day of an adopted plan lies as far from its start as in the source, and its words stay @pure", () => {
  fc.assert(
    fc.property(plan, day, (source, startsOn) => {
      const adopted = planFrom(source, startsOn);
      expect(adopted.startsOn).toBe(startsOn);
      const distances = (it: PlanOnOffer) =>
        daysOf(it).map((one) => one && daysBetween(it.startsOn, one));
      expect(distances(adopted)).toEqual(distances(source));
      expect(wordsOf(adopted)).toEqual(wordsOf(source));
      expect(planFrom(adopted, source.startsOn)).toEqual(source);
    }),
  );
});

test("the draft of an adopter holds the plan's words and days, and nothing of the source's place @pure", () => {
  fc.assert(
    fc.property(plan, (source) => {
      const { title, aim, theme, startsOn, endsOn } = source;
      expect(draftFrom(source, "durham")).toEqual({
        ...{ title, aim, theme, startsOn, endsOn, pilot: "durham", pilots: [], audience: "pilot" },
        ...{ whoFor: "", places: "", funding: null, fundingWords: "" },
        ...{ sharing: null, sharingWords: "" },
      });
    }),
  );
});

test("a measure is reached on the side to which it was to move @pure", () => {
  const at = (value: number | null, target: number, baseline: number | null = null) =>
    isReached({ value, target, baseline });
  expect([at(80, 80, 42), at(81, 80), at(12, 20, 50), at(20, 20, 50)]).toEqual(Array(4).fill(true));
  expect([at(79, 80, 42), at(null, 80), at(21, 20, 50), at(null, 20, 50)]).toEqual(
    Array(4).fill(false),
  );
});

test("whoever changes something says what, and what is taken as is needs no words @pure", () => {
  const read = (changes: Record<string, string>) => {
    const form = new FormData();
    const typed = { "startsOn-day": "1", "startsOn-month": "3", "startsOn-year": "2010" };
    for (const [name, value] of Object.entries({ ...typed, pilot: "kent", ...changes }))
      form.append(name, value);
    return parseForm(adoptInput, form);
  };
  expect(read({ manner: "changed" }).state?.errors).toEqual({ how: ["Enter what you change"] });
  expect(read({ manner: "changed", how: "Two rooms" }).data?.how).toBe("Two rooms");
  expect(read({ manner: "as-is", how: "Two rooms" }).data?.how).toBe("");
});
