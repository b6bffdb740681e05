import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { CheckAnswers } from "@/app/barriers/[id]/[step]/check-answers";
import { stepChoices } from "@/app/barriers/[id]/[step]/step-choices";
import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { AskForm } from "@/app/barriers/ask-form";
import { choicesOf } from "@/app/barriers/barrier-choices";
import { ReplyForm } from "@/app/barriers/reply-form";
import { StepForm } from "@/app/barriers/step-form";
import { leftForm, requireViewer } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { PageHeader } from "@/components/page-header";
import { findBarrier } from "@/db/queries/barrier-detail";
import { findDraft } from "@/db/queries/barriers";
import { listLookups } from "@/db/queries/lookups";
import { type BarrierField, barrierFieldNames } from "@/lib/barrier-fields";
import { barrierValues, whatIsMissing } from "@/lib/barrier-inputs";
import { barrierStepNames, barrierSteps, nextStep } from "@/lib/barrier-steps";
import { shownValues } from "@/lib/fields";
import { emptyFormState } from "@/lib/form-state";
import { toAnswer } from "@/lib/questions";

export const metadata: Metadata = { title: null };

const place = z.object({ id: z.uuid(), step: z.enum(barrierStepNames) });

/** One step as a page: what it needs, or why it is not this viewer's to take. */
export default async function StepPage({ params }: PageProps<"/barriers/[id]/[step]">) {
  const viewer = await requireViewer();
  const { data } = place.safeParse(await params);
  if (!data) notFound();
  const { id, step } = data;
  const [it, draft, lookups] = await Promise.all([
    findBarrier(viewer, id),
    findDraft(viewer, id),
    listLookups(),
  ]);
  if (!it || !draft) notFound();
  const { reason } = nextStep(it.facts, step);
  const missing = step === "submit" ? whatIsMissing(draft.draft, draft.files) : [];
  const title = step === "submit" ? "Check your answers" : barrierSteps[step].label;
  const left = await leftForm("version");
  const common = {
    id,
    version: it.version,
    requestKey: crypto.randomUUID(),
    initial: left ?? emptyFormState(step === "reply" && !reason ? barrierValues(draft.draft) : {}),
  };

  async function form(at: typeof it & object, { draft: words }: typeof draft & object) {
    if (step === "ask")
      return <AskForm {...common} answers={shownValues(barrierFieldNames, words)} />;
    if (step === "reply")
      return (
        <ReplyForm
          {...common}
          questions={questionsOf(at, reason !== null)}
          choices={choicesOf(lookups)}
        />
      );
    const choices = await stepChoices(viewer, at, lookups, step);
    return <StepForm {...common} title={title} step={step} choices={choices} />;
  }

  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/barriers", label: "Barriers" },
          { href: `/barriers/${id}`, label: it.title },
        ]}
        title={title}
      />
      {step === "submit" && !reason ? (
        <CheckAnswers it={it} lookups={lookups} missing={missing} />
      ) : null}
      {reason || missing.length === 0 ? (
        <NotNow path={`/barriers/${id}`} kind="barrier" reasons={[reason]}>
          {await form(it, draft)}
        </NotNow>
      ) : null}
    </>
  );
}

const questionsOf = (it: BarrierPage, all: boolean) =>
  toAnswer(it.questions, all).map(({ id, field, words, askedBy }) => ({
    id,
    field: field as BarrierField,
    words,
    askedBy,
  }));
