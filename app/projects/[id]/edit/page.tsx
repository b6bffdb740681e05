import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ProjectForm } from "@/app/projects/project-form";
import { leftForm, requireViewer } from "@/app/session";
import { commonChoices } from "@/app/submissions/choices";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { listLookups } from "@/db/queries/lookups";
import { findProjectDraft } from "@/db/queries/projects";
import { emptyFormState } from "@/lib/form-state";
import { planParts } from "@/lib/project-fields";
import { projectValues } from "@/lib/project-inputs";
import { notOpen } from "@/lib/projects";

export const metadata: Metadata = { title: null };

export default async function EditProjectPage({ params }: PageProps<"/projects/[id]/edit">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const [found, lookups] = await Promise.all([findProjectDraft(viewer, id), listLookups()]);
  const asked = found?.unlocked.filter((field) => !planParts.some((part) => part === field));
  if (!found || !asked) notFound();
  const whyNot = asked.length > 0 ? null : notOpen;
  const isDraft = found.submission.state === "draft";
  const left = await leftForm("title", "aim");
  const title = isDraft ? "Go on writing" : "Change what was asked about";
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("project", { id, title: found.draft.title })}
        title={title}
        lead={
          whyNot
            ? undefined
            : isDraft
              ? "Saved as you go. Nobody outside your organisation and its partners sees it until you submit."
              : "The rest stays as it was submitted."
        }
      />
      <NotNow path={`/projects/${id}`} kind="project" reasons={[whyNot]}>
        <ProjectForm
          title={title}
          initial={left ?? emptyFormState(whyNot ? {} : projectValues(found.draft))}
          choices={commonChoices(lookups)}
          begun={{ id, version: found.submission.version }}
          unlocked={isDraft || whyNot ? undefined : asked}
          requestKey={crypto.randomUUID()}
          personId={viewer.personId}
        />
      </NotNow>
    </>
  );
}
