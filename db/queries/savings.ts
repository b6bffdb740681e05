import { inArray } from "drizzle-orm";
import { moneyRows } from "@/db/queries/money-rows";
import { organisations } from "@/db/schema";
import { refused } from "@/lib/outcome";
import type { SavingInput } from "@/lib/saving-inputs";
import { whyNotPlan } from "@/lib/spend-inputs";

/** What bodies save by it, which the lead partner writes; years after its end count too. */
export const { save: saveSaving, remove: removeSaving } = moneyRows<"savings", SavingInput>({
  table: "savings",
  acts: { added: "added-saving", changed: "changed-saving", removed: "removed-saving" },
  whyNot: whyNotPlan,
  owns: () => true,
  begin: () => ({}),
  async fault(tx, _viewer, _id, rows) {
    const ids = [...new Set(rows.map(({ beneficiaryId }) => beneficiaryId))];
    const found = await tx
      .select({ id: organisations.id })
      .from(organisations)
      .where(inArray(organisations.id, ids));
    return found.length < ids.length
      ? refused("Choose an organisation from the list", "beneficiaryId")
      : null;
  },
  said: (row) => row,
  inShort: ["gross", "gainYear", "beneficiaryId"],
  async named(tx, _id, changes) {
    const ids = changes
      .filter(({ field }) => field === "beneficiaryId")
      .flatMap(({ from, to }) => [from, to])
      .filter((one): one is string => typeof one === "string");
    if (ids.length === 0) return changes;
    const names = await tx
      .select({ id: organisations.id, name: organisations.name })
      .from(organisations)
      .where(inArray(organisations.id, ids));
    const nameOf = (id: unknown) => names.find((one) => one.id === id)?.name ?? null;
    return changes.map((change) =>
      change.field === "beneficiaryId"
        ? { ...change, from: nameOf(change.from), to: nameOf(change.to) }
        : change,
    );
  },
});
