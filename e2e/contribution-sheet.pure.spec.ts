import { randomUUID } from "node:crypto";
import { test } from "@playwright/test";
import fc from "fast-check";
import { readSheetFile } from "@/app/proposals/sheet-file";
import { bytesOfWorkbook } from "@/app/proposals/write-workbook";
import { expect } from "@/e2e/quick-expect";
import { anyInput, college, council, storedOf, words } from "@/e2e/sheet-rows";
import { contributionInput } from "@/lib/contribution-inputs";
import {
  contributionsSheet,
  readSheet,
  type SheetPlaceOf,
  whyNotBringIn,
} from "@/lib/contribution-sheet";
import { linesOfCells } from "@/lib/sheet-cells";
import { linesOf, nameOfCell, sheetText } from "@/lib/sheets";

const place: SheetPlaceOf = {
  ...{ organisation: college.name, basis: "august", others: [council], own: [] },
};

const titles = "Year\tAmount\tRevenue or capital\tCash or in kind\tSource\tRecurs\tNew money";
const plain = "2010/11\t12,000.50\tRevenue\tCash\tCore budget\tEvery year\tNew";
const read = (text: string, changes: Partial<SheetPlaceOf> = {}) =>
  readSheet(text, { ...place, ...changes });
const faultsOf = (line: string) =>
  read(`${titles}\n${line}`).rows.flatMap(({ faults }) =>
    faults.map(({ cell, message }) => `${cell} ${message}`),
  );

test("a sheet is read by the titles of its columns, below whatever stands above them", () => {
  const sheet = read(`Our money\n\n${titles}\tRemarks\n${plain}\tnone\n\n${plain}`);
  expect(sheet.unread).toEqual(["Remarks"]);
  expect(sheet.fault).toBe(null);
  expect(sheet.rows.map(({ line, will }) => [line, will])).toEqual([
    [4, "add"],
    [6, "mend"],
  ]);
  expect(sheet.rows[0]?.input?.pence).toBe(1_200_050);
  expect(sheet.rows[0]?.input?.basis).toBe("august");
  expect(sheet.rows[1]?.faults.map(({ message }) => message)).toEqual([
    "It is the same as line 4. Leave one of them out",
  ]);
  expect(whyNotBringIn(sheet)).toBe("One row has to be mended first");
  expect(read("1\t2\n3\t4").fault).toMatch(/^One line must name the columns/);
  expect(read("").fault).toBe(null);
  expect(whyNotBringIn(read(titles))).toBe("There is nothing new in it");
});

test("each problem is named by its cell", () => {
  expect(faultsOf(plain)).toEqual([]);
  expect(faultsOf(plain.replace("12,000.50", "12O"))).toEqual([
    "B2 Enter the amount in pounds, like 12,500 or 12.5k",
  ]);
  expect(faultsOf(plain.replace("Every year", "Yearly").replace("Revenue", "Rev"))).toEqual([
    "C2 Write one of these: Revenue; Capital",
    "F2 Write one of these: Every year; Once",
  ]);
  expect(faultsOf(plain.replace("New", "Spent already"))).toEqual([
    " Name the service that has less by it",
  ]);
  expect(faultsOf("\t\t\t\t\t\t.")).toEqual([
    "A2 Choose the year",
    "B2 Enter the amount in pounds, like 12,500 or 12.5k",
    "C2 Choose revenue or capital",
    "D2 Choose cash or in kind",
    "E2 Choose where it comes from",
    "F2 Choose whether it recurs",
    "G2 Write one of these: New; Spent already",
  ]);
  expect([0, 25, 26, 701, 702].map((at) => nameOfCell(at, 8))).toEqual([
    "A9",
    "Z9",
    "AA9",
    "ZZ9",
    "AAA9",
  ]);
});

test("a year is the organisation's own, also as spreadsheets spoil it, unless it says otherwise", () => {
  const yearOf = (cell: string, basis: SheetPlaceOf["basis"] = "august") => {
    const [row] = read(`${titles}\n${plain.replace("2010/11", cell)}`, { basis }).rows;
    return row?.input ? `${row.input.basis} ${row.input.from}` : row?.faults[0]?.message;
  };
  for (const cell of ["2010/11", "2010-11", "Nov-10", "2010-11-01"])
    expect(yearOf(cell), cell).toBe("august 2010");
  expect(yearOf("2010-11", "april")).toBe("april 2010");
  expect(yearOf("2010-11, April to March")).toBe("april 2010");
  expect(yearOf("2010/11, august to july", "april")).toBe("august 2010");
  expect(yearOf("2010", "calendar")).toBe("calendar 2010");
  for (const cell of ["2010", "2010-12", "Oct-10", "2010-10-01", "2010-11, May to April", "next"])
    expect(yearOf(cell), cell).toBe("Write the year like 2009-10");
});

test("a day is read as people write it, and no other", () => {
  const dayOf = (cell: string) => {
    const [row] = read(`${titles}\tDepends on\tKnown on\n${plain}\tThe board\t${cell}`).rows;
    return row?.input?.conditionOn ?? row?.faults[0]?.message;
  };
  for (const cell of ["2010-05-12", "12/05/2010", "12 May 2010", "12.5.2010", "12 may 2010"])
    expect(dayOf(cell), cell).toBe("2010-05-12");
  for (const cell of ["31/06/2010", "soon", "05/2010", "12 Mai 2010"])
    expect(dayOf(cell), cell).toBe("Write the date like 12 May 2010");
});

const bySheet = (rows: ReturnType<typeof storedOf>) =>
  sheetText(
    linesOfCells(contributionsSheet(rows, [college, council])).map((line) =>
      line.map((cell) => String(cell ?? "")),
    ),
  );

test("what is downloaded reads back as the same rows, to the penny, and changes nothing", () => {
  fc.assert(
    fc.property(fc.array(anyInput, { maxLength: 4 }), (rows) => {
      const stored = storedOf(rows);
      const text = bySheet(stored);
      const again = read(text);
      const marked = again.rows.map(({ faults }) => faults.map(({ title }) => title).join());
      expect(marked).toEqual(stored.map(() => "Row in the portal"));
      const unmarked = text.replaceAll(/\t[0-9a-f-]{36}\/3/g, "\t");
      const anew = read(unmarked).rows.filter(({ will }) => will === "add");
      expect(anew.every(({ input }) => rows.some((row) => same(row, input)))).toBe(true);
      const here = read(text, { own: stored });
      expect(here.rows.every(({ will }) => will === "keep")).toBe(true);
      const there = read(text, { organisation: council.name, others: [college] });
      expect(there.rows.every(({ will }) => will === "leave")).toBe(true);
    }),
    { numRuns: 400 },
  );
});
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const someRows = fc.uniqueArray(anyInput, { selector: (row) => JSON.stringify(row), maxLength: 6 });

test("an Excel file reads back as the same rows, to the penny, in whichever place its sheet stands", async () => {
  await fc.assert(
    fc.asyncProperty(someRows, fc.boolean(), async (rows, isLast) => {
      const stored = storedOf(rows);
      const other = { name: "Cover", titles: ["Year", "Amount", "Source"], rows: [] };
      const own = contributionsSheet(stored, [college, council]);
      const bytes = await bytesOfWorkbook(isLast ? [other, own] : [own, other]);
      const found = await readSheetFile(new File([bytes], "money.xlsx"));
      const here = read("text" in found ? found.text : "", { own: stored });
      expect(here.rows.map(({ will, stored: row }) => `${will} ${row?.id}`)).toEqual(
        stored.map(({ id }) => `keep ${id}`),
      );
    }),
    { numRuns: 150 },
  );
});

test("a row that is marked is changed once, and only as it was when the sheet was taken", () => {
  const [stored] = storedOf([
    contributionInput.parse({
      ...{ ownYear: "august:2010", pence: "1,000", nature: "revenue", form: "cash" },
      ...{ source: "core", recurrence: "recurrent", origin: "new" },
    }),
  ]);
  if (!stored) throw new Error("No row");
  const mark = `${stored.id}/3`;
  const willOf = (lines: string[], own = [stored]) =>
    read([`${titles}\tRow in the portal`, ...lines].join("\n"), { own }).rows.map(
      ({ will }) => will,
    );
  expect(willOf([`${plain}\t${mark}`])).toEqual(["change"]);
  expect(willOf([`${plain}\t${mark}`, `${plain.replace("12,0", "13,0")}\t${mark}`])).toEqual([
    ...["change", "mend"],
  ]);
  expect(willOf([`${plain}\t${mark}`], [{ ...stored, version: 4 }])).toEqual(["mend"]);
  expect(willOf([`${plain}\t${randomUUID()}/3`])).toEqual(["mend"]);
  expect(willOf([plain.replace("12,000.50", "1000")])).toEqual(["keep"]);
  expect(
    willOf([`${plain.replace("12,000.50", "1000")}\t${mark}`], [{ ...stored, version: 9 }]),
  ).toEqual(["keep"]);
});

test("cells come back as they went, whatever is in them", () => {
  const cells = fc.array(words, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (lines) => {
      expect(linesOf(sheetText(lines))).toEqual(lines);
    }),
    { numRuns: 2000 },
  );
  expect(linesOf('a\t"b\nc"\t\n"d"" e"\tf"g')).toEqual([
    ["a", "b\nc", ""],
    ['d" e', 'f"g'],
  ]);
});
