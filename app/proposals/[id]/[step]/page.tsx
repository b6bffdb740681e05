import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ProposalDetails } from "@/app/proposals/[id]/proposal-details";
import { StepForm } from "@/app/proposals/step-form";
import { openStep } from "@/app/submissions/open-step";
import { StepPage } from "@/app/submissions/step-page";
import { findProposal, type Proposal } from "@/db/queries/proposal-detail";
import { lacksToSign, lacksToSubmit } from "@/lib/proposal-sections";
import {
  nextProposalStep,
  type ProposalStep,
  proposalStepNames,
  proposalSteps,
} from "@/lib/proposal-steps";

export const metadata: Metadata = { title: null };

export default async function ProposalStepPage({ params }: PageProps<"/proposals/[id]/[step]">) {
  const { step, it, lookups, form } = await openStep(params, proposalStepNames, findProposal);
  const { reason } = nextProposalStep(it.facts, step);
  const { label } = proposalSteps[step];
  const lead = leads[step];
  return (
    <StepPage
      kind="proposal"
      it={it}
      title={label}
      before={
        lead && !reason ? (
          <>
            <p className="mb-6 max-w-measure">{lead}</p>
            <ProposalDetails it={it} lookups={lookups} />
          </>
        ) : null
      }
      reasons={reason ? [reason] : lacking(it, step)}
    >
      <div className="mt-6">
        <StepForm
          {...form}
          title={label}
          step={step}
          choices={{ gaps: step === "submit" ? lacksToSubmit(it).gaps : [] }}
        />
      </div>
    </StepPage>
  );
}

const leads: Partial<Record<ProposalStep, ReactNode>> = {
  "open-figures": "From then on every organisation on it enters its own figures, and is told so.",
  submit:
    "From then on nobody changes its figures or terms, and the support team reviews them. Take it back, or be asked for changes, to go on writing.",
};

/** What its rows still lack for a step. */
function lacking(it: Proposal, step: ProposalStep) {
  if (step === "open-figures") return it.missing.map(({ message }) => `${message}.`);
  if (step === "submit")
    return lacksToSubmit(it).missing.map(({ message }) => message.replace(/[^.]$/, "$&."));
  return step === "endorse" ? lacksToSign(it).map((one) => `Not said yet. ${one}`) : [];
}
