import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { calendarText } from "@/app/calendar/calendar-text";

const made = { now: new Date("2009-10-14T09:30:00Z"), host: "portal.example" };
const id = "00000000-0000-4000-8000-000000000001";
const linesOf = (text: string) => text.split("\r\n");
/** As a reader of calendars puts folded lines together again. */
const unfolded = (text: string) => linesOf(text.replaceAll("\r\n ", ""));
const unescaped = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, one) => (/n/i.test(one) ? "\n" : one));

test("a milestone is a whole day with its title, and says nothing else @pure", () => {
  const text = calendarText([{ id, title: "The door opens", dueOn: "2010-01-04" }], made);
  expect(linesOf(text)).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Total Place portal//Milestones//EN",
    "NAME:Milestones – Total Place portal",
    "X-WR-CALNAME:Milestones – Total Place portal",
    "BEGIN:VEVENT",
    `UID:${id}@portal.example`,
    "SEQUENCE:0",
    "DTSTAMP:20091014T093000Z",
    "DTSTART;VALUE=DATE:20100104",
    "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
    "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE",
    "SUMMARY:The door opens",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("of no milestones it is an empty calendar @pure", () => {
  expect(calendarText([], made)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
});

test("whatever a title holds, lines end with CR LF, are 75 octets at most, and give it back @pure", () => {
  const title = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }).map((text) => text.replace(/[\0\r\u0085]/g, "")),
    fc.constantFrom("a; b, c \\ d", "line\nbreak", "“é”".repeat(60), "😀".repeat(50)),
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 5 }), (titles) => {
      const milestones = titles.map((one) => ({ id, title: one, dueOn: "2010-01-04" }));
      const text = calendarText(milestones, made);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const line of linesOf(text)) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(line).toString()).toBe(line);
      }
      const read = unfolded(text)
        .filter((line) => line.startsWith("SUMMARY:"))
        .map((line) => unescaped(line.slice("SUMMARY:".length)));
      expect(read).toEqual(titles.map((one) => one || ""));
    }),
    { numRuns: 100 },
  );
});

test("a day is the same day in every zone and year @pure", () => {
  const days = ["2009-03-29", "2009-10-25", "2010-02-28", "2012-02-29", "2009-12-31"];
  const text = calendarText(
    days.map((dueOn) => ({ id, title: "x", dueOn })),
    made,
  );
  const starts = linesOf(text).filter((line) => line.startsWith("DTSTART"));
  expect(starts).toEqual(days.map((day) => `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`));
});
