import type { Metadata } from "next";
import { closingValues, givers, ToShare } from "@/app/proposals/[id]/[step]/to-share";
import { ProposalDetails } from "@/app/proposals/[id]/proposal-details";
import { BalanceFaults, BalanceTables } from "@/app/proposals/balance-tables";
import { StepForm } from "@/app/proposals/step-form";
import { openStep } from "@/app/submissions/open-step";
import { StepPage } from "@/app/submissions/step-page";
import { Section } from "@/components/section";
import type { Lookups } from "@/db/queries/lookups";
import { findProposal, type Proposal } from "@/db/queries/proposal-detail";
import { portalNow } from "@/lib/clock";
import { lacksToSettle } from "@/lib/closings";
import { londonToday } from "@/lib/dates";
import { dependsStill, lacksToGoLive } from "@/lib/going-live";
import { lacksToSign, lacksToSubmit } from "@/lib/proposal-sections";
import {
  nextProposalStep,
  type ProposalStep,
  proposalStepNames,
  proposalSteps,
} from "@/lib/proposal-steps";

export const metadata: Metadata = { title: null };

export default async function ProposalStepPage({ params }: PageProps<"/proposals/[id]/[step]">) {
  const { step, it, lookups, form, initial } = await openStep(
    params,
    proposalStepNames,
    findProposal,
  );
  const { reason } = nextProposalStep(it.facts, step);
  const { label } = proposalSteps[step];
  const reasons = reason ? [reason] : lacking(it, step);
  return (
    <StepPage
      kind="proposal"
      it={it}
      title={label}
      before={reason ? null : <Before it={it} step={step} lookups={lookups} reasons={reasons} />}
      reasons={reasons}
    >
      <div className="mt-6">
        <StepForm
          {...form}
          title={label}
          step={step}
          initial={initial(step === "close" ? closingValues(it) : {})}
          choices={{
            gaps: step === "submit" ? lacksToSubmit(it).gaps : [],
            files: it.attachments.map((file) => ({ value: file.id, label: file.name })),
            parts: step === "close" ? givers(it) : [],
          }}
        />
      </div>
    </StepPage>
  );
}

type Asked = { it: Proposal; step: ProposalStep; lookups: Lookups; reasons: string[] };

/** What the step does and what it is taken on; or, where that lacks something, what to mend and where. */
function Before({ it, step, lookups, reasons }: Asked) {
  if (reasons.length > 0)
    return step === "submit" ? <ToMend it={it} /> : <Lead step={step} lacks />;
  if (step === "close") return <ToShare it={it} />;
  if (step !== "submit" && step !== "open-figures") return <Lead step={step} />;
  return (
    <>
      <Lead step={step} />
      <ProposalDetails it={it} lookups={lookups} />
      {step === "submit" ? <Checked it={it} /> : null}
    </>
  );
}

function Lead({ step, lacks = false }: { step: ProposalStep; lacks?: boolean }) {
  const words = (lacks ? lackingLeads : leads)[step];
  return words ? <p className="mb-6 max-w-measure">{words}</p> : null;
}

const leads: Partial<Record<ProposalStep, string>> = {
  "open-figures": "From then on every organisation on it enters its own figures, and is told so.",
  submit:
    "From then on nobody changes its figures or terms, and the support team reviews them. You can take it back to go on writing until the review starts.",
  "record-agreement":
    "Consent, the legal document and the cash are three things: all have signed here, now the document is there.",
  "go-live": "From then on payments are recorded and quarters are reported.",
  settle:
    "Every organisation that gives has acknowledged the final account. It is closed for good.",
};

const lackingLeads: Partial<Record<ProposalStep, string>> = {
  "open-figures": "It is opened for figures once this is there:",
  endorse:
    "It does not say yet all that its partners would sign. Ask them in the discussion, or do not endorse it. What is not said:",
  "record-agreement": "It is recorded once this is so:",
  "go-live": "It goes live once this is so:",
  settle: "It is settled once this is so:",
};

function ToMend({ it }: { it: Proposal }) {
  return (
    <>
      <p className="mb-4 max-w-measure">Before it is submitted, it still needs this:</p>
      <ul className="mb-6 max-w-measure list-disc space-y-1 pl-6">
        {lacksToSubmit(it).missing.map(({ message, href }) => (
          <li key={message}>
            <a href={`/proposals/${it.id}${href}`}>{message}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The money as it will stand, and what may still be said later. */
function Checked({ it }: { it: Proposal }) {
  const unsaid = lacksToSign(it);
  return (
    <>
      <Section title="Does it balance?" id="balance">
        <div className="mb-6">
          <BalanceFaults money={it} />
        </div>
        <BalanceTables money={it} />
      </Section>
      {unsaid.length > 0 ? (
        <Section title="Not said yet" id="unsaid">
          <p className="mb-4 max-w-measure">
            It can be submitted without this, but neither endorsed nor signed:
          </p>
          <ul className="max-w-measure list-disc space-y-1 pl-6">
            {unsaid.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

/** What its rows still lack for a step. */
function lacking(it: Proposal, step: ProposalStep) {
  if (step === "open-figures") return it.missing.map(({ message }) => `${message}.`);
  if (step === "submit")
    return lacksToSubmit(it).missing.length > 0
      ? ["It cannot be submitted until all that is missing is there."]
      : [];
  if (step === "record-agreement")
    return it.attachments.length === 0
      ? ["Add the signed agreement to it as a file first.", ...dependsStill(it)]
      : dependsStill(it);
  if (step === "go-live")
    return lacksToGoLive(it, it.fund?.instalments ?? [], londonToday(portalNow()));
  if (step === "settle") return lacksToSettle(it, it.fund ?? noAccount);
  return step === "endorse" ? lacksToSign(it) : [];
}

const noAccount = { closing: null, acknowledged: [] };
