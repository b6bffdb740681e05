import { expect, test } from "@playwright/test";
import { csvColumns, csvRow } from "@/lib/project-csv";

test("a project's line has a cell a column, and no word that a spreadsheet would run @pure", () => {
  const row = csvRow(
    {
      reference: "KEN-P-0001",
      title: "=1+1",
      summary: "@sum",
      state: "in-delivery",
      pilot: "Kent",
      organisation: "-College",
      partners: ["+Council", "Police"],
      theme: null,
      startsOn: "2009-11-01",
      endsOn: null,
      stateSince: new Date("2009-09-01T09:00:00Z"),
      toldAt: new Date("2009-09-24T22:59:00Z"),
      told: [{ organisation: "=Council", status: "red" }],
      submittedAt: new Date("2009-09-24T09:00:00Z"),
      updatedAt: new Date("2009-09-24T23:30:00Z"),
    },
    "2009-10-14",
  );
  expect(row).toHaveLength(csvColumns.length);
  expect(row).toEqual([
    "KEN-P-0001",
    "'=1+1",
    "'@sum",
    "In delivery",
    "Kent",
    "'-College",
    "'+Council; Police",
    "",
    "2009-11-01",
    "",
    "'=Council: Red",
    20,
    "2009-09-24",
    "2009-09-25",
  ]);
});
