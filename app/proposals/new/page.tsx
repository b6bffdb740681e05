import type { Metadata } from "next";
import { ProposalForm } from "@/app/proposals/proposal-form";
import { openNew } from "@/app/submissions/open-new";
import { PageHeader } from "@/components/page-header";
import { titleOf } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function NewProposalPage() {
  const { viewer, form } = await openNew();
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/proposals", label: "Pooled budgets" }]}
        title="Propose a pooled budget"
        lead={`First what it is for; then targets and partners, and each enters its own figures. Nobody outside ${titleOf(viewer)} and the partners sees it until it is submitted.`}
      />
      <ProposalForm {...form} title="Propose a pooled budget" />
    </>
  );
}
