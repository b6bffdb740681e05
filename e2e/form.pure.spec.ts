import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { z } from "zod";
import {
  choice,
  dateParts,
  list,
  money,
  optionalChoice,
  optionalDateParts,
  optionalMoney,
  optionalText,
  optionalUuid,
  optionalWholeNumber,
  parseForm,
  text,
  uuid,
  wholeNumber,
} from "@/lib/form";
import { lengthOf, readForm } from "@/lib/form-state";

const schema = z.object({
  title: text({ label: "Title", max: 120, required: "Enter a title" }),
  summary: optionalText({ label: "Summary", max: 3000 }),
  pilots: list(choice(["kent", "leicester", "durham"], "Choose a pilot from the list"), {
    atLeastOne: "Choose a pilot",
    atMost: { count: 2, message: "Choose no more than 2 pilots" },
  }),
  nature: optionalChoice(["legislation", "guidance"], "Choose what kind of rule it is"),
  cost: optionalMoney(),
  people: optionalWholeNumber("Enter how many people, like 95", { max: 1_000_000 }),
  since: optionalDateParts({ what: "when it began" }),
  id: optionalUuid("This draft cannot be found"),
});

type Fields = Record<string, string | string[] | File>;

function formOf(fields: Fields) {
  const formData = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) formData.append(name, one);
  }
  return formData;
}

const enough = { title: "Records don’t follow the child", pilots: "kent" };

function errorsOf(fields: Fields) {
  return parseForm(schema, formOf({ ...enough, ...fields })).state?.errors;
}

test("what is typed comes back as typed, and what is stored has only its ends trimmed", () => {
  const title = "  “Leaving care” – 95 % of £, naïve O’Brien 👩‍🎓 ";
  const { values, data } = parseForm(
    schema,
    formOf({ ...enough, title, summary: "a\r\n\r\nb\rc" }),
  );
  expect(values).toEqual({ title, pilots: "kent", summary: "a\n\nb\nc" });
  expect(data?.title).toBe(title.trim());
  expect(data?.summary).toBe("a\n\nb\nc");
});

test("an empty form names every field that is needed, in the words of the schema", () => {
  expect(parseForm(schema, new FormData()).state).toEqual({
    ok: false,
    values: {},
    errors: { title: ["Enter a title"], pilots: ["Choose a pilot"] },
    message: undefined,
  });
});

test("blank optional fields are null", () => {
  const { data } = parseForm(schema, formOf({ ...enough, summary: " ", cost: "", people: " " }));
  expect(data).toEqual({
    title: enough.title,
    summary: null,
    pilots: ["kent"],
    nature: null,
    cost: null,
    people: null,
    since: null,
    id: null,
  });
});

test("names that the schema does not know are never set", () => {
  const { data } = parseForm(schema, formOf({ ...enough, state: "open", organisationId: "1" }));
  expect(Object.keys(data ?? {})).not.toContain("state");
  expect(Object.keys(data ?? {})).not.toContain("organisationId");
});

test("none, one or many of a name make a list, each once", () => {
  expect(parseForm(schema, formOf(enough)).data?.pilots).toEqual(["kent"]);
  const many = formOf({ ...enough, pilots: ["kent", "durham", "kent", ""] });
  expect(parseForm(schema, many).data?.pilots).toEqual(["kent", "durham"]);
  expect(errorsOf({ pilots: [] })).toEqual({ pilots: ["Choose a pilot"] });
  expect(errorsOf({ pilots: ["kent", "durham", "leicester"] })).toEqual({
    pilots: ["Choose no more than 2 pilots"],
  });
  expect(errorsOf({ pilots: ["atlantis", "lyonesse"] })).toEqual({
    pilots: ["Choose a pilot from the list"],
  });
});

test("a limit counts characters as people do", () => {
  expect(errorsOf({ title: "👍".repeat(120) })).toBeUndefined();
  expect(errorsOf({ title: `  ${"é".repeat(120)}  ` })).toBeUndefined();
  expect(errorsOf({ title: "é".repeat(121) })).toEqual({
    title: ["Title must be 120 characters or fewer"],
  });
  expect(errorsOf({ summary: "x".repeat(3001) })).toEqual({
    summary: ["Summary must be 3,000 characters or fewer"],
  });
  expect(lengthOf(" a\r\nb 👍 ")).toBe(6);
});

test("NUL and half characters are refused, in any field", () => {
  for (const bad of ["a\0b", "a\ud800b", "\udc00"]) {
    // Not by FormData: the platform itself mends half characters there.
    expect(schema.safeParse({ ...enough, title: bad }).error?.issues[0]?.message).toContain(
      "Title contains a character that cannot be kept",
    );
  }
  expect(errorsOf({ other: "a\0b" })?.other?.[0]).toContain("a character that cannot be kept");
});

test("one field takes one answer", () => {
  expect(errorsOf({ title: ["a", "b"] })).toEqual({ title: ["Enter one answer"] });
  expect(errorsOf({ cost: ["1", "2"] })).toEqual({ cost: ["Enter one answer"] });
});

test("money is read as people type it", () => {
  expect(parseForm(schema, formOf({ ...enough, cost: "£1.2m" })).data?.cost).toBe(120_000_000);
  expect(errorsOf({ cost: "lots" })).toEqual({
    cost: ["Enter the cost in pounds, like 12,500 or 12.5k"],
  });
  expect(z.object({ saving: money("Enter the saving") }).safeParse({}).error?.issues[0]).toEqual(
    expect.objectContaining({ message: "Enter the saving", path: ["saving"] }),
  );
});

test("whole numbers take commas, and nothing below or above their range", () => {
  const people = z.object({ people: wholeNumber("Enter how many people", { min: 1, max: 5000 }) });
  const read = (typed: string) => people.safeParse({ people: typed }).data?.people;
  expect([read("95"), read("1,200"), read(" 5000 ")]).toEqual([95, 1200, 5000]);
  for (const typed of ["", "0", "5001", "-1", "1.5", "1,20", "1e3", "0x10", "ninety"]) {
    expect(read(typed)).toBeUndefined();
  }
});

test("ids are ids", () => {
  const id = "0190A1B2-C3D4-7890-ABCD-EF0123456789";
  expect(parseForm(schema, formOf({ ...enough, id })).data?.id).toBe(id.toLowerCase());
  expect(errorsOf({ id: "../etc" })).toEqual({ id: ["This draft cannot be found"] });
  expect(z.object({ id: uuid("Choose one") }).safeParse({}).success).toBe(false);
});

test.describe("a date in three boxes", () => {
  const since = (day: string, month: string, year: string) => {
    const boxes = { "since-day": day, "since-month": month, "since-year": year };
    const { data, state } = parseForm(schema, formOf({ ...enough, ...boxes }));
    return data ? data.since : state?.errors.since?.[0];
  };

  test("reads numbers and names of months", () => {
    expect(since("4", "6", "2009")).toBe("2009-06-04");
    expect(since(" 04 ", "June", "2009")).toBe("2009-06-04");
    expect(since("1", "sept", "2009")).toBe("2009-09-01");
    expect(since("", "", "")).toBeNull();
  });

  test("says what is missing or how a date looks", () => {
    expect(since("4", "", "2009")).toBe(
      "Enter a real date for when it began: the month is missing",
    );
    expect(since("", "6", "")).toBe(
      "Enter a real date for when it began: the day and the year are missing",
    );
    for (const [day, month, year] of [
      ["31", "2", "2009"],
      ["4", "13", "2009"],
      ["4", "ju", "2009"],
      ["4", "6", "09"],
      ["4", "6", "20009"],
      ["4.5", "6", "2009"],
    ] as const) {
      expect(since(day, month, year)).toBe("Enter a real date for when it began, like 27 3 2009");
    }
  });

  test("that is needed says what to enter", () => {
    const needed = z.object({
      due: dateParts({ what: "the date due", required: "Enter the date due" }),
    });
    expect(parseForm(needed, new FormData()).state?.errors).toEqual({
      due: ["Enter the date due"],
    });
  });
});

test("React's own fields, files and dangerous names are left out", () => {
  const file = new File(["x"], "evidence.pdf");
  const hostile = formOf({ $ACTION_REF_1: "", _1_x: "", __proto__x: "1", file, title: "kept" });
  hostile.append("__proto__", "polluted");
  hostile.append("constructor", "typed");
  expect(readForm(hostile)).toEqual({ title: "kept", constructor: "typed" });
  expect(Object.getPrototypeOf(readForm(hostile))).toBe(Object.prototype);
});

test("no post makes reading throw, and the state can cross the wire", () => {
  const names = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(...Object.keys(schema.shape), "since-day", "since-month", "-year", "__proto__"),
  );
  const values = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.constantFrom("\0", "\ud800", "kent", "1,2", "9".repeat(400)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values), { maxLength: 30 }), (entries) => {
      const form = new FormData();
      for (const [name, value] of entries) form.append(name, value);
      const { data, state, values: typed } = parseForm(schema, form);
      expect(data === null).toBe(state !== null);
      expect(structuredClone(typed)).toEqual(typed);
      for (const messages of Object.values(state?.errors ?? {})) {
        expect(messages.every((message) => message.length > 0)).toBe(true);
      }
      if (data) expect(JSON.stringify(data)).not.toContain("\\u0000");
    }),
    { numRuns: 2000 },
  );
});

test("a huge post is answered in good time", () => {
  const huge = formOf({ ...enough, title: "é".repeat(5_000_000) });
  for (let count = 0; count < 50_000; count += 1) huge.append("pilots", `p${count}`);
  const began = performance.now();
  expect(parseForm(schema, huge).state?.errors.title).toEqual([
    "Title must be 120 characters or fewer",
  ]);
  expect(performance.now() - began).toBeLessThan(3000);
});
