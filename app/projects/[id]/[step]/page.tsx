import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ProjectDetails } from "@/app/projects/[id]/project-details";
import { RequestForm } from "@/app/projects/request-form";
import { ResubmitForm } from "@/app/projects/resubmit-form";
import { ScopeForm } from "@/app/projects/scope-form";
import { StepForm } from "@/app/projects/step-form";
import { leftForm, requireViewer } from "@/app/session";
import { commonChoices } from "@/app/submissions/choices";
import { NotNow } from "@/app/submissions/not-now";
import { PageHeader } from "@/components/page-header";
import { listLookups } from "@/db/queries/lookups";
import { findProject, type Project } from "@/db/queries/project-detail";
import { saidIn } from "@/db/queries/project-rows";
import { termsOf } from "@/db/queries/scopes";
import { sameValue } from "@/lib/changes";
import { labelOf } from "@/lib/choices";
import { labelOfField, shownValues } from "@/lib/fields";
import { emptyFormState } from "@/lib/form-state";
import { projectFieldNames } from "@/lib/project-fields";
import { nextProjectStep, projectStepNames, projectSteps } from "@/lib/project-steps";
import { toAnswer } from "@/lib/questions";
import { scopeValues } from "@/lib/scope";
import { audiences } from "@/lib/submissions";

export const metadata: Metadata = { title: null };

const place = z.object({ id: z.uuid(), step: z.enum(projectStepNames) });

/** One step as a page: what it needs, or why it is not this viewer's to take. */
export default async function ProjectStepPage({ params }: PageProps<"/projects/[id]/[step]">) {
  const viewer = await requireViewer();
  const at = place.safeParse(await params).data;
  if (!at) notFound();
  const { id, step } = at;
  const [it, lookups] = await Promise.all([findProject(viewer, id), listLookups()]);
  if (!it) notFound();
  const { reason } = nextProjectStep(it.facts, step);
  const missing = step === "submit" || step === "resubmit" ? it.missing : [];
  const left = await leftForm("version");
  const common = {
    id,
    version: it.version,
    requestKey: crypto.randomUUID(),
    initial: left ?? emptyFormState(),
  };
  const { label } = projectSteps[step];
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/projects", label: "Projects" },
          { href: `/projects/${id}`, label: it.title },
        ]}
        title={label}
      />
      {step === "submit" && !reason ? (
        <>
          <ProjectDetails it={it} lookups={lookups} />
          <p className="mt-6 max-w-measure">
            Once submitted, the support team reads it. Once endorsed, it is seen by:{" "}
            <b>{labelOf(audiences, it.audience).toLowerCase()}</b>.
          </p>
        </>
      ) : null}
      <NotNow
        path={`/projects/${id}`}
        kind="project"
        reasons={reason ? [reason] : missing.map(({ message }) => `${message}.`)}
      >
        {step === "request-changes" ? (
          <RequestForm {...common} answers={shownValues(projectFieldNames, valuesOf(it))} />
        ) : step === "change-scope" ? (
          <ScopeForm
            {...common}
            initial={left ?? emptyFormState(reason ? {} : scopeValues(lastAsked(it)))}
            choices={commonChoices(lookups)}
            organisations={it.organisations}
          />
        ) : step === "resubmit" ? (
          <ResubmitForm {...common} questions={questionsOf(it, reason !== null)} />
        ) : (
          <div className="mt-6">
            <StepForm
              {...common}
              title={label}
              step={step}
              choices={{ organisations: it.organisations, leavers: it.facts.leavers }}
            />
          </div>
        )}
      </NotNow>
    </>
  );
}

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
