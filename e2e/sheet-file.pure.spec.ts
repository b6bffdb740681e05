import { expect, test } from "@playwright/test";
import fc from "fast-check";
import writeWorkbook from "write-excel-file/node";
import { readSheetFile } from "@/app/proposals/sheet-file";
import { linesOf } from "@/lib/sheets";

const runs = Number(process.env.SOAK) || 60;

/** The bytes, some of them others, and the end cut off. */
function spoiled(bytes: Uint8Array, { spots, keep }: { spots: [number, number][]; keep: number }) {
  const copy = Uint8Array.from(bytes);
  for (const [at, byte] of spots) copy[at % copy.length] = byte;
  return copy.subarray(0, Math.ceil(copy.length * keep));
}

const spoil = fc.record({
  spots: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
  keep: fc.constantFrom(1, 1, 1, 0.99, 0.5),
});

const read = (bytes: Uint8Array, name: string) =>
  readSheetFile(new File([Buffer.from(bytes)], name));

test("a file of whatever bytes is read or named as what it is not, and never breaks @pure", async () => {
  const book = writeWorkbook([
    [{ value: "Year" }, { value: "Amount" }],
    [{ value: 12.5 }, { value: "x" }],
  ]);
  const whole = new Uint8Array(await book.toBuffer());
  expect(await read(whole, "money.xlsx")).toEqual({ text: "Year\tAmount\n12.5\tx" });
  await fc.assert(
    fc.asyncProperty(spoil, async (how) => {
      const found = await read(spoiled(whole, how), "money.xlsx");
      if ("fault" in found) expect(found.fault).toMatch(/^The file /);
      else expect(linesOf(found.text).length).toBeGreaterThan(0);
    }),
    { numRuns: runs },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom("m.csv", "m.xlsx", "m.XLSX", "m", "m.csv.exe", "\0.csv"),
      async (bytes, name) => {
        expect(Object.keys(await read(bytes, name))).toHaveLength(1);
      },
    ),
    { numRuns: runs * 4 },
  );
});

test("cells of a CSV file come through as they were, whatever is in them @pure", async () => {
  const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((one) => one.trim());
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 2, maxLength: 4 }), async (cells) => {
      const quoted = cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(",");
      const found = await read(new TextEncoder().encode(`Year,Amount\n${quoted}\n`), "money.csv");
      const text = "text" in found ? found.text : "";
      expect(linesOf(text)[1]).toEqual(cells);
    }),
    { numRuns: runs },
  );
});
