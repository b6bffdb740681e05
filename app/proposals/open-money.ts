import { notFound } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/app/session";
import { findProposal, type Proposal } from "@/db/queries/proposal-detail";
import { labelOf } from "@/lib/choices";
import { ownYearAt, ownYears, yearBasisOf } from "@/lib/contribution-inputs";
import type { SheetPlaceOf } from "@/lib/contribution-sheet";
import { countsAsCash, sources, whyNotEnter, yearsOf } from "@/lib/contributions";
import { formatPounds } from "@/lib/money";
import { moneyOf } from "@/lib/pools";
import { whyNotPlan } from "@/lib/spend-inputs";

/** What the form of a spending line stands on; a 404 where there is nothing for the viewer. */
export async function openSpending(params: Promise<{ id: string }>) {
  const { it } = await openProposal(params);
  return {
    it,
    whyNot: whyNotPlan(it.facts) ?? whyNoYears(it),
    money: moneyOf(it),
    choices: {
      years: it.years.map((year) => ({ value: year, label: year })),
      members: it.members.map(({ id, name }) => ({ value: id, label: name })),
      given: it.contributions.filter(countsAsCash).map((row) => ({
        value: row.id,
        label: labelOfContribution(row),
        hint: row.ringFence ?? undefined,
      })),
    },
  };
}

const labelOfContribution = (row: Proposal["contributions"][number]) => {
  const years = yearsOf(row).map(({ year, pence }) => `${formatPounds(pence)} in ${year}`);
  return `${row.organisation}, ${labelOf(sources, row.source)}, ${row.nature}: ${years.join(", ")}`;
};

/** Its financial years follow from its dates. */
export const whyNoYears = ({ years }: Proposal) =>
  years.length > 0 ? null : "Say when it starts and ends first.";

/** What a page of a pooled budget stands on; a 404 where there is nothing for the viewer. */
export async function openProposal(params: Promise<{ id: string }>) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id && (await findProposal(viewer, id));
  if (!it) notFound();
  return { viewer, it };
}

/** What a sheet of the viewer's organisation is read against. */
export function placeOfSheet({ members, actsFor, contributions }: Proposal): SheetPlaceOf {
  const own = members.find(({ id }) => id === actsFor);
  return {
    organisation: own?.name ?? "",
    basis: yearBasisOf(own?.type ?? ""),
    others: members.filter((member) => member !== own).map(({ id, name }) => ({ id, name })),
    own: contributions.filter(({ organisationId }) => organisationId === actsFor),
  };
}

/** What the form of a contribution stands on; a 404 where there is nothing for the viewer. */
export async function openMoney(params: Promise<{ id: string }>) {
  const { viewer, it } = await openProposal(params);
  const own = it.members.find((member) => member.id === viewer.organisationId);
  const basis = yearBasisOf(own?.type ?? "");
  const { startsOn } = it.draft;
  const others = it.members.filter((member) => member !== own);
  return {
    it,
    whyNot: whyNotEnter(it.facts),
    whose: { id: own?.id ?? "", name: own?.name ?? "" },
    money: moneyOf(it),
    /** The year in which it starts. */
    firstYear: startsOn ? ownYearAt(startsOn, basis) : "",
    choices: {
      years: ownYears(it.years, basis),
      others: others.map(({ id, name }) => ({ value: id, label: name })),
    },
  };
}
