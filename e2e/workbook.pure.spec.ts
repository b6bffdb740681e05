import { randomUUID } from "node:crypto";
import { test } from "@playwright/test";
import fc from "fast-check";
import readWorkbook from "read-excel-file/node";
import { readSheetFile } from "@/app/proposals/sheet-file";
import { bytesOfWorkbook } from "@/app/proposals/write-workbook";
import { expect } from "@/e2e/quick-expect";
import { anyInput, college, council, storedOf, words } from "@/e2e/sheet-rows";
import { readSheet } from "@/lib/contribution-sheet";
import { forms, yearsOf } from "@/lib/contributions";
import { memorandumBook } from "@/lib/memorandum-book";
import { sum } from "@/lib/shares";
import type { Cell, WorkSheet } from "@/lib/sheet-cells";
import { commitmentsOf } from "@/lib/signatures";
import { nothingSaid } from "@/lib/term-fields";
import type { WholeProposal } from "@/lib/whole-proposal";
import { workbookOf } from "@/lib/workbook";

const years = Array.from(
  { length: 17 },
  (_, at) => `${2004 + at}-${String(5 + at).padStart(2, "0")}`,
);
const members = [
  { ...college, type: "college" as const },
  { ...council, type: "council" as const },
];

const anyLine = fc.record({
  what: words,
  year: fc.constantFrom(...years),
  pence: fc.integer({ min: 1, max: 100_000_000 }),
  form: fc.constantFrom(...forms.map(({ value }) => value)),
  nature: fc.constantFrom("revenue" as const, "capital" as const),
});
const anySaving = fc.record({
  gainYear: fc.constantFrom(...years),
  gross: fc.integer({ min: 1, max: 100_000_000 }),
  optimism: fc.nat(10_000),
  evidence: words,
});

/** A pooled budget of two whose rows and words are drawn: a row of the council's is one of the college's as it stands there. */
const anyWhole = fc
  .record({
    rows: fc.uniqueArray(anyInput, { selector: (row) => JSON.stringify(row), maxLength: 6 }),
    lines: fc.array(anyLine, { maxLength: 4 }),
    saved: fc.array(anySaving, { maxLength: 3 }),
    title: words,
    ours: fc.nat(6),
  })
  .map(({ rows, lines, saved, title, ours }): WholeProposal => {
    const contributions = storedOf(rows).map((row, at) => {
      const of = at < ours ? college : council;
      const passedOnBy = row.passedOnById && of === college ? row.passedOnById : null;
      return { ...row, organisation: of.name, organisationId: of.id, passedOnBy };
    });
    return {
      ...{ reference: "K-P-1", title, state: "shaping", version: 3, pilotName: "Kent" },
      ...{ organisation: college.name, members, years, contributions },
      ...{ targets: [], missing: [], frozen: null, said: { ...nothingSaid, hostId: council.id } },
      reserves: { amounts: { "opening-revenue": 7_001 }, carries: "yes" },
      draft: {
        ...{ arrangement: "pooled", stage: "pilot", aim: title, assurance: "None" },
        ...{ startsOn: "2004-04-01", endsOn: "2021-03-31" },
      },
      spend: lines.map((line) => ({
        ...{ id: randomUUID(), scheme: "staff", commissionerId: null, commissioner: null },
        ...{ provider: "", paidBy: [], outputs: null, unit: "", isNew: true, variance: "fixed" },
        ...line,
      })),
      savings: saved.map((saving) => ({
        ...{ id: randomUUID(), beneficiaryId: council.id, beneficiary: council.name },
        ...{ savingType: "cashable", area: "local", grade: "B" },
        ...saving,
      })),
      committed: commitmentsOf(members, contributions, []),
    };
  });

const sheet = (book: WorkSheet[], name: string) => {
  const found = book.find((one) => one.name === name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  const at = (title: string) => found.titles.indexOf(title);
  return {
    ...found,
    told: (title: string) => found.rows.map((cells) => cells[at(title)]?.value ?? null),
    sumOf: (title: string, wanted: Record<string, string> = {}) =>
      sum(
        found.rows
          .filter((cells) =>
            Object.entries(wanted).every(([one, value]) => cells[at(one)]?.value === value),
          )
          .map((cells) => Number(cells[at(title)]?.value ?? 0)),
      ),
  };
};

const today = "2009-10-14";
const runs = { numRuns: 300 };

test("a workbook has its sheets in order, each a table of as many cells as titles", () => {
  const [whole] = fc.sample(anyWhole, 1);
  if (!whole) throw new Error("Nothing drawn");
  const book = workbookOf(whole, today);
  expect(book.map(({ name }) => name)).toEqual([
    ...["Cover", "Completeness", "Contributions", "By financial year", "Spending plan"],
    ...["Balance", "Risk", "Savings", "Who pays and gains", "Signatures", "Notes"],
  ]);
  for (const { name, titles, rows } of book) {
    expect(new Set(titles).size, name).toBe(titles.length);
    for (const cells of rows) expect(cells.length, name).toBe(titles.length);
  }
});

test("pounds are whole pence, and what sheets tell of the same money is the same to the penny", () => {
  fc.assert(
    fc.property(anyWhole, (it) => {
      const book = workbookOf(it, today);
      for (const { rows } of book)
        for (const cell of rows.flat())
          if (cell && cell.as !== "text" && cell.as !== "day" && cell.as !== "number")
            expect(Number.isSafeInteger(cell.value)).toBe(true);
      const [byYear, balance] = [sheet(book, "By financial year"), sheet(book, "Balance")];
      const entered = sheet(book, "Contributions");
      expect(byYear.sumOf("Amount")).toBe(entered.sumOf("Amount"));
      expect(entered.told("Amount")).toEqual(it.contributions.map(({ pence }) => pence));
      for (const nature of ["Revenue", "Capital"])
        expect(balance.sumOf("Coming in", { "Revenue, capital or in kind": nature })).toBe(
          byYear.sumOf("Amount", {
            ...{ "Revenue or capital": nature, "Cash or in kind": "Cash", Counted: "Yes" },
          }),
        );
      expect(balance.sumOf("Coming in", { "Revenue, capital or in kind": "In kind" })).toBe(
        byYear.sumOf("Amount", { "Cash or in kind": "In kind" }),
      );
      expect(balance.sumOf("Planned")).toBe(sheet(book, "Spending plan").sumOf("Amount"));
      expect(sheet(book, "Signatures").sumOf("Gives in all")).toBe(entered.sumOf("Amount"));
      expect(sheet(book, "Who pays and gains").sumOf("Gains")).toBe(
        sheet(book, "Savings").sumOf("After optimism"),
      );
    }),
    runs,
  );
});

test("a memorandum account tells what its organisation gave, and all of them what all gave", () => {
  fc.assert(
    fc.property(anyWhole, (it) => {
      const books = members.map((whose) => memorandumBook(it, whose, today));
      const line = (label: string) =>
        sum(books.map((book) => sheet(book, "Account").sumOf("Planned", { Line: label })));
      const byYear = sheet(workbookOf(it, today), "By financial year");
      for (const [label, form] of [
        ["Given in cash", "Cash"],
        ["Given in kind", "In kind"],
      ] as const)
        expect(line(label), label).toBe(
          byYear.sumOf("Amount", { "Cash or in kind": form, Counted: "Yes" }),
        );
      for (const [at, book] of books.entries()) {
        const own = it.contributions.filter((row) => row.organisationId === members[at]?.id);
        expect(sheet(book, "Contributions").rows.length).toBe(own.length);
        const parts = own.flatMap(yearsOf);
        expect(sheet(book, "Contributions").sumOf("Amount")).toBe(
          sum(parts.map(({ pence }) => pence)),
        );
      }
    }),
    runs,
  );
});

/** As a spreadsheet holds it: text is never a formula, pounds have two decimals. */
const asWritten = (cell: Cell) => {
  if (!cell) return null;
  if (cell.as === "day") return `${cell.value}T00:00:00.000Z`;
  if (cell.as === "pounds") return (cell.value / 100).toFixed(2);
  if (cell.as === "share") return (cell.value / 10_000).toFixed(4);
  return String(cell.value).trim() || null;
};
const asRead = (value: unknown, cell: Cell | undefined) => {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "number" && cell?.as === "pounds") return value.toFixed(2);
  return typeof value === "number" && cell?.as === "share" ? value.toFixed(4) : String(value);
};

test("an Excel file holds each cell as what it is, and its contributions are brought in again unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(anyWhole, async (it) => {
      const book = workbookOf(it, today);
      const bytes = await bytesOfWorkbook(book);
      const read = await readWorkbook(Buffer.from(bytes));
      expect(read.map(({ sheet: name }) => name)).toEqual(book.map(({ name }) => name));
      for (const [at, { name, titles, rows }] of book.entries()) {
        const [head, ...lines] = read[at]?.data ?? [];
        expect(head, name).toEqual(titles);
        expect(
          lines.map((cells, line) => titles.map((_, at) => asRead(cells[at], rows[line]?.[at]))),
          name,
        ).toEqual(rows.map((cells) => cells.map(asWritten)));
      }
      const found = await readSheetFile(new File([bytes], "all.xlsx"));
      const own = it.contributions.filter(({ organisationId }) => organisationId === college.id);
      const again = readSheet("text" in found ? found.text : "", {
        ...{ organisation: college.name, basis: "august", others: [council], own },
      });
      expect(again.rows.map(({ will, stored }) => `${will} ${stored?.id ?? ""}`)).toEqual(
        it.contributions.map(({ organisationId, id }) =>
          organisationId === college.id ? `keep ${id}` : "leave ",
        ),
      );
    }),
    { numRuns: 60 },
  );
});
