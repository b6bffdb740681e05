import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { bankHolidays } from "@/lib/bank-holidays";
import {
  addDays,
  addWorkingDays,
  dayFrom,
  daysBetween,
  formatDate,
  formatDateTime,
  formatShortDate,
  formatTime,
  isWorkingDay,
  londonToday,
  workingDaysBetween,
} from "@/lib/dates";

const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays("1950-01-01", count));

const known: Record<number, string> = {
  2009: "01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28",
  2010: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2011: "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
  2012: "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
};

for (const [year, expected] of Object.entries(known)) {
  test(`the bank holidays of ${year} are England's`, () => {
    const found = [...bankHolidays(Number(year))].sort((a, b) => a - b);
    expect(found.map((count) => addDays("1970-01-01", count).slice(5)).join(" ")).toBe(expected);
  });
}

test("every year has at least eight bank holidays, all on weekdays", () => {
  for (let year = 1900; year <= 2200; year += 1) {
    const found = [...bankHolidays(year)].map((count) => addDays("1970-01-01", count));
    expect(found.length).toBeGreaterThanOrEqual(8);
    for (const day of found) {
      expect(new Date(day).getUTCDay() % 6).not.toBe(0);
      expect(day.startsWith(String(year))).toBe(true);
      expect(isWorkingDay(day)).toBe(false);
    }
  }
});

test("ten working days from 16 December 2009 step over Christmas and New Year", () => {
  expect(addWorkingDays("2009-12-16", 10)).toBe("2010-01-04");
  expect(workingDaysBetween("2009-12-16", "2010-01-04")).toBe(10);
  expect(addWorkingDays("2010-01-04", -10)).toBe("2009-12-16");
});

test("no working day passes over a weekend, none at all from a day to itself", () => {
  expect(workingDaysBetween("2009-10-02", "2009-10-04")).toBe(0);
  expect(workingDaysBetween("2009-10-02", "2009-10-05")).toBe(1);
  expect(workingDaysBetween("2009-10-02", "2009-10-02")).toBe(0);
  expect(addWorkingDays("2009-10-03", 0)).toBe("2009-10-03");
});

test("adding working days and counting them agree", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 400 }), (day, count) => {
      const reached = addWorkingDays(day, count);
      expect(workingDaysBetween(day, reached)).toBe(count);
      expect(count === 0 || isWorkingDay(reached)).toBe(true);
    }),
  );
});

test("counting day by day gives the same working days", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 800 }), (from, length) => {
      let counted = 0;
      for (let at = 1; at <= length; at += 1) if (isWorkingDay(addDays(from, at))) counted += 1;
      expect(workingDaysBetween(from, addDays(from, length))).toBe(counted);
    }),
  );
});

test("working days back are those forward with the sign turned, from one working day to another", () => {
  fc.assert(
    fc.property(days.filter(isWorkingDay), days.filter(isWorkingDay), (from, to) => {
      expect(workingDaysBetween(to, from) + workingDaysBetween(from, to)).toBe(0);
    }),
  );
});

test("adding days and counting them agree", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -9000, max: 9000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});

test("a day is written in words", () => {
  expect(formatDate("2026-06-04")).toBe("4 June 2026");
  expect(formatShortDate("2009-09-24")).toBe("24 Sep");
});

test("an instant is written in London's time, summer and winter", () => {
  expect(formatDateTime(new Date("2009-10-01T09:42:00Z"))).toBe("1 October 2009, 10:42am");
  expect(formatDateTime(new Date("2009-10-01T23:00:00Z"))).toBe("2 October 2009, 12:00am");
  expect(formatDateTime(new Date("2009-12-01T12:05:00Z"))).toBe("1 December 2009, 12:05pm");
  expect(formatTime(new Date("2009-12-01T14:14:00Z"))).toBe("2:14pm");
  expect(formatDate(new Date("2009-06-30T23:30:00Z"))).toBe("1 July 2009");
});

test("today is London's day, whatever the clock of the machine says", () => {
  expect(londonToday(new Date("2009-07-14T22:59:59Z"))).toBe("2009-07-14");
  expect(londonToday(new Date("2009-07-14T23:00:00Z"))).toBe("2009-07-15");
  expect(londonToday(new Date("2009-12-14T23:59:59Z"))).toBe("2009-12-14");
});

test("only real days are days", () => {
  expect(dayFrom(2008, 2, 29)).toBe("2008-02-29");
  expect(dayFrom(2009, 2, 29)).toBeNull();
  expect(dayFrom(2009, 0, 1)).toBeNull();
  expect(dayFrom(2009, 13, 1)).toBeNull();
  expect(dayFrom(2009, 4, 31)).toBeNull();
  fc.assert(
    fc.property(days, (day) => {
      const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
      expect(dayFrom(year, month, date)).toBe(day);
    }),
  );
});

test("a text that is no day is a fault of the program", () => {
  expect(() => daysBetween("2009-10-01", "soon")).toThrow("Not a day: soon");
});
