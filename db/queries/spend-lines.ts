import { moneyRows } from "@/db/queries/money-rows";
import { readContributions, readMembers, readProposal } from "@/db/queries/proposal-rows";
import { labelOf } from "@/lib/choices";
import { countsAsCash, sources } from "@/lib/contributions";
import { formatPounds } from "@/lib/money";
import { refused } from "@/lib/outcome";
import { moneyTakenOut, type SpendInput, spendSaid, whyNotPlan } from "@/lib/spend-inputs";

/** Lines of what is to be paid for, which the lead partner writes. */
export const { save: saveSpendLine, remove: removeSpendLine } = moneyRows<"spendLines", SpendInput>(
  {
    table: "spendLines",
    acts: { added: "added-spending", changed: "changed-spending", removed: "removed-spending" },
    whyNot: whyNotPlan,
    owns: () => true,
    begin: () => ({}),
    async fault(tx, _viewer, id, lines) {
      const [it, members, given] = await Promise.all([
        readProposal(tx, id),
        readMembers(tx, id),
        readContributions(tx, id),
      ]);
      for (const { commissionerId, paidBy, year, nature } of lines) {
        if (!it?.years.includes(year)) return refused(`It does not cover ${year}`, "year");
        if (commissionerId && !members.some((one) => one.id === commissionerId))
          return refused("Choose one of the organisations on it", "commissionerId");
        const chosen = paidBy.map((one) => given.find((row) => row.id === one));
        if (chosen.some((row) => !row || !countsAsCash(row)))
          return refused("Choose contributions in cash from the list", "paidBy");
        if (chosen.some((row) => row?.nature !== nature))
          return refused(`Choose ${nature} only: this line of ${year} is ${nature}`, "paidBy");
      }
      return null;
    },
    said: spendSaid,
    inShort: ["what", "year", "pence"],
    async named(tx, id, changes) {
      if (!changes.some(({ field }) => field === "paidBy" || field === "commissionerId"))
        return changes;
      const [members, given] = await Promise.all([readMembers(tx, id), readContributions(tx, id)]);
      const names = new Map([
        ...members.map((one) => [one.id, one.name] as const),
        ...given.map(
          (row) =>
            [
              row.id,
              `${row.organisation}, ${labelOf(sources, row.source)}, ${formatPounds(row.pence)}`,
            ] as const,
        ),
      ]);
      const nameOf = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map((one) => names.get(one) ?? moneyTakenOut)
          : (names.get(String(value)) ?? null);
      return changes.map((change) =>
        change.field === "paidBy" || change.field === "commissionerId"
          ? { ...change, from: nameOf(change.from), to: nameOf(change.to) }
          : change,
      );
    },
  },
);
