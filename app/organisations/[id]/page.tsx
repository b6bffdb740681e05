import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/app/session";
import { ListedSection } from "@/app/submissions/listed-section";
import { ButtonLink } from "@/components/button";
import { PageHeader } from "@/components/page-header";
import { findOrganisationPage } from "@/db/queries/pilots";
import { listSubmissions } from "@/db/queries/submission-list";
import { labelOfOrganisationType } from "@/lib/organisations";
import { isSupport } from "@/lib/viewer";

export const metadata: Metadata = { title: "Organisation" };

export default async function OrganisationPage({ params }: PageProps<"/organisations/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const [organisation, barriers, projects, proposals] = await Promise.all([
    findOrganisationPage(viewer, id),
    listSubmissions(viewer, { kind: "barrier", organisation: id }, 10),
    listSubmissions(viewer, { kind: "project", partner: id }, 10),
    listSubmissions(viewer, { kind: "proposal", partner: id }, 10),
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
          ) : viewer.organisationId === id ? (
            <ButtonLink href={`/organisations/${id}/signatories`} kind="secondary">
              Who may sign
            </ButtonLink>
          ) : null
        }
      />
      <ListedSection
        title="Barriers that it reported"
        rows={barriers.rows}
        all={{ href: `/barriers?organisation=${id}`, label: "All of them" }}
        none="None that you can see"
      >
        What it has reported and shares with you appears here.
      </ListedSection>
      <ListedSection
        title="Projects that it is on"
        rows={projects.rows}
        all={{ href: `/projects?partner=${id}`, label: "All projects that it is on" }}
        none="None that you can see"
      >
        Projects that it leads or takes a part in, and that are shared with you.
      </ListedSection>
      <ListedSection
        title="Pooled budgets that it is on"
        rows={proposals.rows}
        all={{ href: `/proposals?partner=${id}`, label: "All pooled budgets that it is on" }}
        none="None that you can see"
      >
        Pooled budgets that it leads or takes a part in, and that your organisation is on too.
      </ListedSection>
    </>
  );
}
