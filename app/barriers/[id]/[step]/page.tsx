import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { stepChoices } from "@/app/barriers/[id]/[step]/step-choices";
import { BarrierDetails } from "@/app/barriers/[id]/barrier-details";
import { shownValue } from "@/app/barriers/[id]/questions";
import { AskForm } from "@/app/barriers/ask-form";
import { choicesOf } from "@/app/barriers/barrier-choices";
import { ReplyForm } from "@/app/barriers/reply-form";
import { StepForm } from "@/app/barriers/step-form";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { WarningText } from "@/components/warning-text";
import { findBarrier } from "@/db/queries/barrier-detail";
import { findDraft } from "@/db/queries/barriers";
import { listLookups } from "@/db/queries/lookups";
import { type BarrierField, barrierFieldNames } from "@/lib/barrier-fields";
import { barrierValues, whatIsMissing } from "@/lib/barrier-inputs";
import { barrierStepNames, barrierSteps, nextStep } from "@/lib/barrier-steps";
import { labelOf } from "@/lib/choices";
import { emptyFormState } from "@/lib/form-state";
import { audiences } from "@/lib/submissions";

export const metadata: Metadata = { title: null };

const place = z.object({ id: z.uuid(), step: z.enum(barrierStepNames) });

export default async function StepPage({ params }: PageProps<"/barriers/[id]/[step]">) {
  const viewer = await requireViewer();
  const { data } = place.safeParse(await params);
  if (!data) notFound();
  const { id, step } = data;
  const [it, draft, lookups] = await Promise.all([
    findBarrier(viewer, id),
    findDraft(viewer, id),
    listLookups(viewer),
  ]);
  if (!it || !draft) notFound();
  const { reason } = nextStep(it.facts, step);
  const header = (
    <PageHeader
      breadcrumbs={[
        { href: "/barriers", label: "Barriers" },
        { href: `/barriers/${id}`, label: it.title },
      ]}
      title={step === "submit" ? "Check your answers" : barrierSteps[step].label}
    />
  );
  if (reason)
    return (
      <>
        {header}
        <p>{reason}</p>
        <p className="mt-4">
          <a href={`/barriers/${id}`}>Back to the barrier</a>
        </p>
      </>
    );
  const common = { id, version: it.version, requestKey: crypto.randomUUID() };
  if (step === "ask")
    return (
      <>
        {header}
        <AskForm {...common} answers={inWords(draft.draft)} />
      </>
    );
  if (step === "reply") {
    const questions = it.questions
      .filter((question) => question.answeredAt === null)
      .map(({ id: key, field, words, askedBy }) => ({
        id: key,
        field: field as BarrierField,
        words,
        askedBy,
      }));
    return (
      <>
        {header}
        <ReplyForm
          {...common}
          questions={questions}
          initial={emptyFormState(barrierValues(draft.draft))}
          choices={choicesOf(lookups)}
        />
      </>
    );
  }
  const missing = step === "submit" ? whatIsMissing(draft.draft, draft.files) : [];
  return (
    <>
      {header}
      {step === "submit" ? (
        <>
          <Section title={it.title}>
            <BarrierDetails it={it} lookups={lookups} />
          </Section>
          <p className="my-6">
            <a href={`/barriers/${id}/edit`}>Change an answer</a>
          </p>
          <p className="mb-6">
            Once submitted, the support team reads it. Once accepted, it is seen by:{" "}
            <b>{labelOf(audiences, it.audience).toLowerCase()}</b>.
          </p>
        </>
      ) : null}
      {missing.length > 0 ? (
        <WarningText>
          Still missing: {missing.map(({ message }) => message).join("; ")}.{" "}
          <a href={`/barriers/${id}/edit`}>Go back to the form</a>
        </WarningText>
      ) : (
        <StepForm {...common} step={step} choices={await stepChoices(viewer, it, lookups, step)} />
      )}
    </>
  );
}

function inWords(draft: Record<string, unknown>) {
  return Object.fromEntries(
    barrierFieldNames.map((field) => [field, shownValue(field, draft[field])]),
  );
}
