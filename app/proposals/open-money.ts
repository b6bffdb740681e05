import { notFound } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/app/session";
import { findProposal } from "@/db/queries/proposal-detail";
import { ownYearAt, ownYears, yearBasisOf } from "@/lib/contribution-inputs";
import { whyNotEnter } from "@/lib/contributions";

/** What the form of a contribution stands on; a 404 where there is nothing for the viewer. */
export async function openMoney(params: Promise<{ id: string }>) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id && (await findProposal(viewer, id));
  if (!it) notFound();
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
