import type { Metadata } from "next";
import { ProposalDetails } from "@/app/proposals/[id]/proposal-details";
import { StepForm } from "@/app/proposals/step-form";
import { openStep } from "@/app/submissions/open-step";
import { StepPage } from "@/app/submissions/step-page";
import { findProposal } from "@/db/queries/proposal-detail";
import { nextProposalStep, proposalStepNames, proposalSteps } from "@/lib/proposal-steps";

export const metadata: Metadata = { title: null };

export default async function ProposalStepPage({ params }: PageProps<"/proposals/[id]/[step]">) {
  const { step, it, lookups, form } = await openStep(params, proposalStepNames, findProposal);
  const { reason } = nextProposalStep(it.facts, step);
  const { label } = proposalSteps[step];
  const opens = step === "open-figures" && !reason;
  return (
    <StepPage
      kind="proposal"
      it={it}
      title={label}
      before={
        opens ? (
          <>
            <p className="mb-6 max-w-measure">
              From then on every organisation on it enters its own figures, and is told so.
            </p>
            <ProposalDetails it={it} lookups={lookups} />
          </>
        ) : null
      }
      reasons={reason ? [reason] : opens ? it.missing.map(({ message }) => `${message}.`) : []}
    >
      <div className="mt-6">
        <StepForm {...form} title={label} step={step} />
      </div>
    </StepPage>
  );
}
