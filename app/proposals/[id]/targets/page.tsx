import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { TargetsForm } from "@/app/proposals/targets-form";
import { leftForm, requireViewer } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { findProposal } from "@/db/queries/proposal-detail";
import { emptyFormState } from "@/lib/form-state";
import { proposalNotOpen } from "@/lib/proposals";
import { targetValues } from "@/lib/targets";

export const metadata: Metadata = { title: null };

export default async function TargetsPage({ params }: PageProps<"/proposals/[id]/targets">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id && (await findProposal(viewer, id));
  if (!it) notFound();
  const whyNot = it.unlocked.length > 0 ? null : proposalNotOpen;
  const noYears = it.years.length > 0 ? null : "Say when it starts and ends first.";
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("proposal", it, "#money")}
        title="What is wanted"
        lead="In cash, by financial year, April to March. Leave blank where nothing is wanted."
      />
      <NotNow path={`/proposals/${it.id}`} kind="proposal" reasons={[whyNot ?? noYears]}>
        <TargetsForm
          id={it.id}
          version={it.version}
          years={it.years}
          initial={(await leftForm("version")) ?? emptyFormState(targetValues(it.targets))}
          requestKey={crypto.randomUUID()}
        />
      </NotNow>
    </>
  );
}
