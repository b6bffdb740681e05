import type { z } from "zod";
import { removeContribution, saveContribution } from "@/db/queries/contributions";
import type { RowPlace } from "@/db/queries/money-rows";
import type { Proposal } from "@/db/queries/proposal-detail";
import { removeSaving, saveSaving } from "@/db/queries/savings";
import { removeSpendLine, saveSpendLine } from "@/db/queries/spend-lines";
import { contributionInput, contributionValues } from "@/lib/contribution-inputs";
import type { FormValues } from "@/lib/form-state";
import type { Outcome } from "@/lib/outcome";
import { savingInput, savingValues } from "@/lib/saving-inputs";
import { spendInput, spendValues } from "@/lib/spend-inputs";
import type { Viewer } from "@/lib/viewer";

/** Of one sort of rows of money: what its form asks for, how it is written, and what history calls that. */
export type MoneySort<S extends z.core.$ZodType> = {
  /** The part of its page, and of the address, where such rows stand. */
  part: "contributions" | "spending" | "savings";
  schema: S;
  acts: readonly string[];
  /** Whether each organisation writes its own alone. */
  own?: boolean;
  /** A row as its form shows it now; null where it is gone. */
  stored: (it: Proposal, row: string) => Stored;
  save: (viewer: Viewer, place: RowPlace, data: z.output<S>, version: number) => Promise<Outcome>;
  remove: (viewer: Viewer, place: RowPlace & { row: string }, version: number) => Promise<Outcome>;
};

type Stored = { version: number; values: FormValues } | null;

const sort = <S extends z.core.$ZodType>(it: MoneySort<S>) => it;

function storedIn<Row extends { id: string; version: number }>(
  rows: readonly Row[],
  id: string,
  valuesOf: (row: Row) => FormValues,
): Stored {
  const row = rows.find((one) => one.id === id);
  return row ? { version: row.version, values: valuesOf(row) } : null;
}

export const contributionSort = sort({
  part: "contributions",
  schema: contributionInput,
  acts: [
    ...["added-contribution", "changed-contribution", "removed-contribution"],
    "brought-in-contributions",
  ],
  own: true,
  stored: ({ contributions }, row) => storedIn(contributions, row, contributionValues),
  save: saveContribution,
  remove: removeContribution,
});

export const spendingSort = sort({
  part: "spending",
  schema: spendInput,
  acts: ["added-spending", "changed-spending", "removed-spending"],
  stored: ({ spend }, row) => storedIn(spend, row, spendValues),
  save: saveSpendLine,
  remove: removeSpendLine,
});

export const savingSort = sort({
  part: "savings",
  schema: savingInput,
  acts: ["added-saving", "changed-saving", "removed-saving"],
  stored: ({ savings }, row) => storedIn(savings, row, savingValues),
  save: saveSaving,
  remove: removeSaving,
});
