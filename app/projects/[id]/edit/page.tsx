import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { choicesOf } from "@/app/projects/project-choices";
import { ProjectForm } from "@/app/projects/project-form";
import { leftForm, requireViewer } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { listLookups } from "@/db/queries/lookups";
import { findProjectDraft } from "@/db/queries/projects";
import { emptyFormState } from "@/lib/form-state";
import { planParts } from "@/lib/project-fields";
import { projectValues } from "@/lib/project-inputs";

export const metadata: Metadata = { title: null };

export default async function EditProjectPage({ params }: PageProps<"/projects/[id]/edit">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const [found, lookups] = await Promise.all([findProjectDraft(viewer, id), listLookups()]);
  const asked = found?.unlocked.filter((field) => !planParts.some((part) => part === field));
  if (!found || !asked?.length) notFound();
  const isDraft = found.submission.state === "draft";
  const title = isDraft ? "Go on writing" : "Change what was asked about";
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/projects", label: "Projects" },
          { href: `/projects/${id}`, label: found.draft.title },
        ]}
        title={title}
        lead={
          isDraft
            ? "Saved as you go. Nobody outside your organisation and its partners sees it until you submit."
            : "The rest stays as it was submitted."
        }
      />
      <ProjectForm
        title={title}
        initial={(await leftForm("title", "aim")) ?? emptyFormState(projectValues(found.draft))}
        choices={choicesOf(lookups)}
        begun={{ id, version: found.submission.version }}
        unlocked={isDraft ? undefined : asked}
        requestKey={crypto.randomUUID()}
        personId={viewer.personId}
      />
    </>
  );
}
