import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProjectForm } from "@/app/projects/project-form";
import { leftForm, requireViewer } from "@/app/session";
import { commonChoices } from "@/app/submissions/choices";
import { PageHeader } from "@/components/page-header";
import { listLookups } from "@/db/queries/lookups";
import { findPlace } from "@/db/queries/places";
import { emptyFormState } from "@/lib/form-state";
import { hasDuty, titleOf } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function NewProjectPage() {
  const viewer = await requireViewer();
  if (!hasDuty(viewer, "contributor", "lead")) notFound();
  const [lookups, organisation] = await Promise.all([
    listLookups(),
    findPlace(viewer, viewer.organisationId),
  ]);
  if (!organisation) notFound();
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/projects", label: "Projects" }]}
        title="Plan a project"
        lead={`First what it is for; then partners, milestones, measures and risks. Nobody outside ${titleOf(viewer)} and the partners sees it until it is submitted.`}
      />
      <ProjectForm
        title="Plan a project"
        initial={
          (await leftForm("title", "aim")) ??
          emptyFormState({ pilot: organisation.pilots[0] ?? "", audience: "pilot" })
        }
        choices={commonChoices(lookups)}
        requestKey={crypto.randomUUID()}
        personId={viewer.personId}
      />
    </>
  );
}
