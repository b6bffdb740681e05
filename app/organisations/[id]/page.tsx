import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/app/session";
import { SubmissionList } from "@/app/submissions/submission-list";
import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { findOrganisationPage } from "@/db/queries/pilots";
import { listSubmissions } from "@/db/queries/submission-list";
import { labelOfOrganisationType } from "@/lib/organisations";
import { isSupport } from "@/lib/viewer";

export const metadata: Metadata = { title: "Organisation" };

export default async function OrganisationPage({ params }: PageProps<"/organisations/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const [organisation, barriers, projects] = await Promise.all([
    findOrganisationPage(viewer, id),
    listSubmissions(viewer, { kind: "barrier", organisation: id }, 10),
    listSubmissions(viewer, { kind: "project", partner: id }, 10),
  ]);
  if (!organisation) notFound();
  const names = organisation.pilots.map(({ name }) => name).join("; ");
  return (
    <>
      <PageHeader
        breadcrumbs={organisation.pilots
          .slice(0, 1)
          .map(({ slug, name }) => ({ href: `/pilots/${slug}`, label: name }))}
        title={organisation.name}
        meta={[labelOfOrganisationType(organisation.type), names].filter(Boolean).join(" · ")}
        lead={organisation.aliases.length > 0 ? `Also ${organisation.aliases.join(", ")}` : null}
        action={
          isSupport(viewer) ? (
            <ButtonLink href={`/barriers/new?for=${id}`} kind="secondary">
              Log a barrier for it
            </ButtonLink>
          ) : null
        }
      />
      <Section title="Barriers that it reported">
        {barriers.rows.length > 0 ? (
          <>
            <SubmissionList rows={barriers.rows} dated="changed" />
            <p className="mt-4">
              <a href={`/barriers?organisation=${id}`}>All of them</a>
            </p>
          </>
        ) : (
          <EmptyState heading="None that you can see">
            <p>What it has reported and shares with you appears here.</p>
          </EmptyState>
        )}
      </Section>
      <Section title="Projects that it is on">
        {projects.rows.length > 0 ? (
          <>
            <SubmissionList rows={projects.rows} dated="changed" />
            <p className="mt-4">
              <a href={`/projects?partner=${id}`}>All projects that it is on</a>
            </p>
          </>
        ) : (
          <EmptyState heading="None that you can see">
            <p>Projects that it leads or takes a part in, and that are shared with you.</p>
          </EmptyState>
        )}
      </Section>
    </>
  );
}
