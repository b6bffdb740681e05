import { labelOf } from "@/lib/choices";
import { type Contribution, sources } from "@/lib/contributions";
import { nameOfYear } from "@/lib/financial-years";
import { moneyTakenOut } from "@/lib/spend-inputs";

type Line = { form: Contribution["form"]; paidBy: readonly string[] };
type Given = Pick<Contribution, "id" | "basis" | "from" | "source"> & { organisation: string };

/** What pays for a line of the plan, in words. */
export function whatPays({ form, paidBy }: Line, contributions: readonly Given[]): string[] {
  const named = contributions.filter(({ id }) => paidBy.includes(id));
  if (form === "in-kind") return ["What is given in kind"];
  if (paidBy.length === 0) return ["Any that is not ring-fenced"];
  return [
    ...named.map(
      ({ organisation, basis, from, source }) =>
        `${organisation}, ${nameOfYear(basis, from)}, ${labelOf(sources, source)}`,
    ),
    ...(named.length < paidBy.length ? [moneyTakenOut] : []),
  ];
}
