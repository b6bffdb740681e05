import type { Metadata } from "next";
import { CheckAnswers } from "@/app/barriers/[id]/[step]/check-answers";
import { stepChoices } from "@/app/barriers/[id]/[step]/step-choices";
import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { AskForm } from "@/app/barriers/ask-form";
import { choicesOf } from "@/app/barriers/barrier-choices";
import { ReplyForm } from "@/app/barriers/reply-form";
import { StepForm } from "@/app/barriers/step-form";
import { openStep } from "@/app/submissions/open-step";
import { StepPage } from "@/app/submissions/step-page";
import { findBarrier } from "@/db/queries/barrier-detail";
import { findDraft } from "@/db/queries/barriers";
import { type BarrierField, barrierFieldNames } from "@/lib/barrier-fields";
import { barrierValues, whatIsMissing } from "@/lib/barrier-inputs";
import { barrierStepNames, barrierSteps, nextStep } from "@/lib/barrier-steps";
import { shownValues } from "@/lib/fields";
import { toAnswer } from "@/lib/questions";
import type { Viewer } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function BarrierStepPage({ params }: PageProps<"/barriers/[id]/[step]">) {
  const at = await openStep(params, barrierStepNames, findBoth);
  const { viewer, step, it, lookups, initial, form } = at;
  const { draft, files } = it.written;
  const { reason } = nextStep(it.facts, step);
  const missing = step === "submit" && !reason ? whatIsMissing(draft, files) : [];
  const title = step === "submit" ? "Check your answers" : barrierSteps[step].label;
  return (
    <StepPage
      kind="barrier"
      it={it}
      title={title}
      before={
        step === "submit" && !reason ? (
          <CheckAnswers it={it} lookups={lookups} missing={missing} />
        ) : null
      }
      reasons={[reason]}
    >
      {missing.length > 0 ? null : step === "ask" ? (
        <AskForm {...form} answers={shownValues(barrierFieldNames, draft)} />
      ) : step === "reply" ? (
        <ReplyForm
          {...form}
          initial={initial(reason ? {} : barrierValues(draft))}
          questions={questionsOf(it, reason !== null)}
          choices={choicesOf(lookups)}
        />
      ) : (
        <StepForm
          {...form}
          title={title}
          step={step}
          choices={await stepChoices(viewer, it, lookups, step)}
        />
      )}
    </StepPage>
  );
}

async function findBoth(viewer: Viewer, id: string) {
  const [it, written] = await Promise.all([findBarrier(viewer, id), findDraft(viewer, id)]);
  return it && written && { ...it, written };
}

const questionsOf = (it: BarrierPage, all: boolean) =>
  toAnswer(it.questions, all).map(({ id, field, words, askedBy }) => ({
    id,
    field: field as BarrierField,
    words,
    askedBy,
  }));
