import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { addDays } from "@/lib/dates";
import { lateBefore, queueStates, waitOf } from "@/lib/queue";

const days = fc.integer({ min: 0, max: 900 }).map((count) => addDays("2009-01-01", count));
/** Just after midnight and just before it, on a London day in winter and in summer. */
const hours = fc.constantFrom("01:30", "22:30");

test("what the database would call late is what the table calls late, on every day @pure", () => {
  fc.assert(
    fc.property(days, fc.nat(60), hours, (today, ago, hour) => {
      const since = addDays(today, -ago);
      for (const { state, day } of lateBefore(today)) {
        const it = { state, stateSince: new Date(`${since}T${hour}:00Z`), dueOn: null };
        expect(waitOf(it, today).late, `${state} since ${since}`).toBe(since < day);
      }
    }),
  );
});

test("each state of the queue has a standard or a date of its own @pure", () => {
  const withStandard = lateBefore("2009-10-14").map(({ state }) => state);
  for (const state of queueStates) {
    const it = { state, stateSince: new Date("2009-10-14T10:00:00Z"), dueOn: "2009-10-13" };
    expect(waitOf(it, "2009-10-14").late).toBe(true);
    const without = { ...it, stateSince: new Date("2009-01-14T10:00:00Z"), dueOn: null };
    expect(waitOf(without, "2009-10-14").late).toBe(withStandard.includes(state));
  }
});
