import { notFound } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/app/session";
import { findProposal, type Proposal } from "@/db/queries/proposal-detail";
import { labelOf } from "@/lib/choices";
import { ownYearAt, ownYears, yearBasisOf } from "@/lib/contribution-inputs";
import { sources, whyNotEnter } from "@/lib/contributions";
import { nameOfYear } from "@/lib/financial-years";
import { formatPounds } from "@/lib/money";
import { whyNotPlan } from "@/lib/spend-inputs";

/** What the form of a spending line stands on; a 404 where there is nothing for the viewer. */
export async function openSpending(params: Promise<{ id: string }>) {
  const { it } = await open(params);
  return {
    it,
    whyNot:
      whyNotPlan(it.facts) ?? (it.years.length > 0 ? null : "Say when it starts and ends first."),
    choices: {
      years: it.years.map((year) => ({ value: year, label: year })),
      members: it.members.map(({ id, name }) => ({ value: id, label: name })),
      given: it.contributions
        .filter(({ form }) => form === "cash")
        .map((row) => ({
          value: row.id,
          label: labelOfContribution(row),
          hint: row.ringFence ?? undefined,
        })),
    },
  };
}

const labelOfContribution = (row: Proposal["contributions"][number]) =>
  [
    `${row.organisation}, ${nameOfYear(row.basis, row.from)}`,
    labelOf(sources, row.source),
    row.nature,
    formatPounds(row.pence),
  ].join(", ");

async function open(params: Promise<{ id: string }>) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id && (await findProposal(viewer, id));
  if (!it) notFound();
  return { viewer, it };
}

/** What the form of a contribution stands on; a 404 where there is nothing for the viewer. */
export async function openMoney(params: Promise<{ id: string }>) {
  const { viewer, it } = await open(params);
  const own = it.members.find((member) => member.id === viewer.organisationId);
  const basis = yearBasisOf(own?.type ?? "");
  const { startsOn } = it.draft;
  const others = it.members.filter((member) => member !== own);
  return {
    it,
    whyNot: whyNotEnter(it.facts),
    organisation: own?.name,
    /** The year in which it starts. */
    firstYear: startsOn ? ownYearAt(startsOn, basis) : "",
    choices: {
      years: ownYears(it.years, basis),
      others: others.map(({ id, name }) => ({ value: id, label: name })),
    },
  };
}
