import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { addDays, formatTime, isWorkingDay, londonToday, startOfWeek } from "@/lib/dates";
import { digestsDue } from "@/lib/digests";

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays("2009-01-01", count));
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

test("digests are due on working days alone, from eight in the morning to eight in the evening in London @pure", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 24 * 60 - 1 }), (day, minutes) => {
      const now = new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000);
      const due = digestsDue(now);
      const hour = Number(
        now.toLocaleString("en-GB", { timeZone: "Europe/London", hour: "2-digit", hour12: false }),
      );
      expect(due !== null).toBe(isWorkingDay(londonToday(now)) && hour >= 8 && hour < 20);
      if (!due) return;
      expect(formatTime(due.from)).toBe("8:00am");
      expect(formatTime(due.until)).toBe("8:00pm");
      expect(londonToday(due.from)).toBe(londonToday(due.until));
    }),
  );
});

test("a week with a working day has one weekly digest, on the first of them @pure", () => {
  fc.assert(
    fc.property(days, (day) => {
      const monday = startOfWeek(day);
      const week = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
      const weekly = week.filter((one) => digestsDue(noon(one))?.digests.includes("weekly"));
      expect(weekly).toEqual(week.filter(isWorkingDay).slice(0, 1));
    }),
  );
});
