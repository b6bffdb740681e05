import type { Metadata } from "next";
import { ProjectForm } from "@/app/projects/project-form";
import { openNew } from "@/app/submissions/open-new";
import { PageHeader } from "@/components/page-header";
import { titleOf } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function NewProjectPage() {
  const { viewer, form } = await openNew();
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/projects", label: "Projects" }]}
        title="Plan a project"
        lead={`First what it is for; then partners, milestones, measures and risks. Nobody outside ${titleOf(viewer)} and the partners sees it until it is submitted.`}
      />
      <ProjectForm {...form} title="Plan a project" />
    </>
  );
}
