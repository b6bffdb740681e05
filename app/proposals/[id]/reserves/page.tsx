import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ReservesForm } from "@/app/proposals/reserves-form";
import { leftForm, requireViewer } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { findProposal } from "@/db/queries/proposal-detail";
import { emptyFormState } from "@/lib/form-state";
import { reservesValues } from "@/lib/reserves";
import { whyNotPlan } from "@/lib/spend-inputs";

export const metadata: Metadata = { title: null };

export default async function ReservesPage({ params }: PageProps<"/proposals/[id]/reserves">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id && (await findProposal(viewer, id));
  if (!it) notFound();
  const whyNot =
    whyNotPlan(it.facts) ?? (it.years.length > 0 ? null : "Say when it starts and ends first.");
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("proposal", it, "#balance")}
        title="What is kept back"
        lead={
          whyNot
            ? undefined
            : "In cash, by financial year, April to March. Contingency is for what nobody foresees. Leave blank what is nothing."
        }
      />
      <NotNow path={`/proposals/${it.id}`} kind="proposal" reasons={[whyNot]}>
        <ReservesForm
          id={it.id}
          version={it.version}
          years={it.years}
          initial={(await leftForm("carries")) ?? emptyFormState(reservesValues(it.reserves))}
          requestKey={crypto.randomUUID()}
        />
      </NotNow>
    </>
  );
}
