import type { Metadata } from "next";
import { ProjectDetails } from "@/app/projects/[id]/project-details";
import { RequestForm } from "@/app/projects/request-form";
import { ResubmitForm } from "@/app/projects/resubmit-form";
import { ScopeForm } from "@/app/projects/scope-form";
import { StepForm } from "@/app/projects/step-form";
import { commonChoices } from "@/app/submissions/choices";
import { openStep } from "@/app/submissions/open-step";
import { StepPage } from "@/app/submissions/step-page";
import type { Lookups } from "@/db/queries/lookups";
import { findProject, type Project } from "@/db/queries/project-detail";
import { saidIn } from "@/db/queries/project-rows";
import { termsOf } from "@/db/queries/scopes";
import { sameValue } from "@/lib/changes";
import { labelOf } from "@/lib/choices";
import { labelOfField, shownValues } from "@/lib/fields";
import { projectFieldNames } from "@/lib/project-fields";
import { nextProjectStep, projectStepNames, projectSteps } from "@/lib/project-steps";
import { toAnswer } from "@/lib/questions";
import { scopeValues } from "@/lib/scope";
import { audiences } from "@/lib/submissions";

export const metadata: Metadata = { title: null };

export default async function ProjectStepPage({ params }: PageProps<"/projects/[id]/[step]">) {
  const at = await openStep(params, projectStepNames, findProject);
  const { step, it, lookups, initial, form } = at;
  const { reason } = nextProjectStep(it.facts, step);
  const missing = step === "submit" || step === "resubmit" ? it.missing : [];
  const { label } = projectSteps[step];
  return (
    <StepPage
      kind="project"
      it={it}
      title={label}
      before={step === "submit" && !reason ? <CheckPlan it={it} lookups={lookups} /> : null}
      reasons={reason ? [reason] : missing.map(({ message }) => `${message}.`)}
    >
      {step === "request-changes" ? (
        <RequestForm {...form} answers={shownValues(projectFieldNames, valuesOf(it))} />
      ) : step === "change-scope" ? (
        <ScopeForm
          {...form}
          initial={initial(reason ? {} : scopeValues(lastAsked(it)))}
          choices={commonChoices(lookups)}
          organisations={it.organisations}
        />
      ) : step === "resubmit" ? (
        <ResubmitForm {...form} questions={questionsOf(it, reason !== null)} />
      ) : (
        <div className="mt-6">
          <StepForm
            {...form}
            title={label}
            step={step}
            choices={{ organisations: it.organisations, leavers: it.facts.leavers }}
          />
        </div>
      )}
    </StepPage>
  );
}

/** All that will be submitted, and who will see it. */
const CheckPlan = ({ it, lookups }: { it: Project; lookups: Lookups }) => (
  <>
    <ProjectDetails it={it} lookups={lookups} />
    <p className="mt-6 max-w-measure">
      Once submitted, the support team reads it. Once endorsed, it is seen by:{" "}
      <b>{labelOf(audiences, it.audience).toLowerCase()}</b>.
    </p>
  </>
);

/** What was asked last and not endorsed, to go on from; else the terms as they stand. */
const lastAsked = (it: Project) =>
  it.scope && it.scope.decision !== "endorsed" ? it.scope.terms : termsOf(it);

const valuesOf = ({ draft, plan }: Project): Record<string, unknown> => ({
  ...draft,
  ...saidIn(plan),
});

const questionsOf = (it: Project, all: boolean) =>
  toAnswer(it.questions, all).map(({ id, field, words, askedBy, before }) => ({
    id,
    label: labelOfField("project", field),
    words,
    askedBy,
    changed: !sameValue(before, valuesOf(it)[field]),
  }));
