import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProposalForm } from "@/app/proposals/proposal-form";
import { leftForm, requireViewer } from "@/app/session";
import { commonChoices } from "@/app/submissions/choices";
import { PageHeader } from "@/components/page-header";
import { listLookups } from "@/db/queries/lookups";
import { findPlace } from "@/db/queries/places";
import { emptyFormState } from "@/lib/form-state";
import { hasDuty, titleOf } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function NewProposalPage() {
  const viewer = await requireViewer();
  if (!hasDuty(viewer, "contributor", "lead")) notFound();
  const [lookups, organisation] = await Promise.all([
    listLookups(),
    findPlace(viewer, viewer.organisationId),
  ]);
  if (!organisation) notFound();
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/proposals", label: "Pooled budgets" }]}
        title="Propose a pooled budget"
        lead={`First what it is for; then targets and partners, and each enters its own figures. Nobody outside ${titleOf(viewer)} and the partners sees it until it is submitted.`}
      />
      <ProposalForm
        title="Propose a pooled budget"
        initial={
          (await leftForm("title", "aim")) ??
          emptyFormState({ pilot: organisation.pilots[0] ?? "", audience: "pilot" })
        }
        choices={commonChoices(lookups)}
        requestKey={crypto.randomUUID()}
        personId={viewer.personId}
      />
    </>
  );
}
