import { openProposal, whyNoYears } from "@/app/proposals/open-money";
import { listOrganisationNames } from "@/db/queries/organisations";
import { beginningOf, financialYear } from "@/lib/financial-years";
import { whyNotPlan } from "@/lib/spend-inputs";

/** Savings go on when the money has run out: this many years more may be chosen. */
const yearsAfter = 5;

/** What the form of a saving stands on; a 404 where there is nothing for the viewer. */
export async function openSavings(params: Promise<{ id: string }>) {
  const { it, viewer } = await openProposal(params);
  const bodies = await listOrganisationNames(viewer);
  const last = beginningOf(it.years.at(-1) ?? "") ?? 0;
  const after = Array.from({ length: yearsAfter }, (_, at) => financialYear(last + 1 + at));
  return {
    it,
    whyNot: whyNotPlan(it.facts) ?? whyNoYears(it),
    choices: {
      years: [...it.years, ...after].map((year) => ({ value: year, label: year })),
      bodies: bodies.map(({ id, name }) => ({ value: id, label: name })),
    },
  };
}
