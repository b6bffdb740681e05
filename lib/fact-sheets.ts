import { type Cell, sheetOf, text } from "@/lib/sheet-cells";

export type Fact = readonly [what: string, value: Cell];

/** What is said once of the whole, a line each; what is not said is left out. */
export const coverSheet = (facts: readonly Fact[]) =>
  sheetOf<Fact>(
    "Cover",
    [
      ["What", ([what]) => text(what)],
      ["Says", ([, value]) => value],
    ],
    facts.filter(([, value]) => value !== null),
  );

type Note = readonly [sheet: string, note: string];

/** How the figures of the other sheets are reckoned, and what their words mean. */
export const notesSheet = (notes: readonly Note[]) =>
  sheetOf<Note>(
    "Notes",
    [
      ["Sheet", ([sheet]) => text(sheet)],
      ["Note", ([, note]) => text(note)],
    ],
    notes,
  );
