import { expect, test } from "@playwright/test";
import { addDays } from "@/lib/dates";
import { daysQuiet, quietAfter } from "@/lib/quiet";

const today = "2009-10-28";
/** Late on a London day, also where the clocks go back. */
const evening = (day: string) => new Date(`${day}T22:30:00Z`);
const told = (day: string) => ({
  state: "in-delivery",
  stateSince: evening("2009-09-01"),
  toldAt: evening(day),
});

test("a project is quiet on the fourteenth day after its last word, and not on the thirteenth @pure", () => {
  expect(daysQuiet(told(addDays(today, -quietAfter)), today)).toBe(14);
  expect(daysQuiet(told(addDays(today, -quietAfter + 1)), today)).toBeNull();
  expect(daysQuiet(told(addDays(today, -40)), today)).toBe(40);
});

test("silence counts from when delivery began or was resumed, also where nobody told anything @pure", () => {
  const begun = { state: "in-delivery", stateSince: evening("2009-10-14"), toldAt: null };
  expect(daysQuiet(begun, today)).toBe(14);
  expect(daysQuiet({ ...begun, stateSince: evening("2009-10-15") }, today)).toBeNull();
  const resumed = { ...told("2009-09-02"), stateSince: evening("2009-10-20") };
  expect(daysQuiet(resumed, today)).toBeNull();
});

test("what is not in delivery is never quiet @pure", () => {
  for (const state of ["draft", "endorsed", "paused", "completed", "withdrawn"])
    expect(daysQuiet({ ...told("2009-09-02"), state }, today)).toBeNull();
});
