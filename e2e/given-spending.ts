import { saveSpendLine } from "@/db/queries/spend-lines";
import type { Asker } from "@/db/viewer";
import type { SpendInput } from "@/lib/spend-inputs";

const plain: SpendInput = {
  what: "Two workers at the bridge",
  scheme: "staff",
  year: "2010-11",
  pence: 6_543_210,
  nature: "revenue",
  form: "cash",
  commissionerId: null,
  provider: "",
  paidBy: [],
  outputs: null,
  unit: "",
  isNew: true,
  variance: "fixed",
};

/** A line of the spending plan, as somebody of the lead partner enters it. */
export async function spending(by: Asker, id: string, its: Partial<SpendInput> = {}) {
  const input = { ...plain, ...its };
  const outcome = await saveSpendLine(by, { id }, input);
  if (!outcome.done) throw new Error(outcome.message);
  return { row: outcome.id, input };
}
