import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { ListedSection } from "@/app/submissions/listed-section";
import { LinkList } from "@/components/link-list";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { findPilot } from "@/db/queries/pilots";
import { listSubmissions } from "@/db/queries/submission-list";
import { formatDate } from "@/lib/dates";
import { organisationTypes } from "@/lib/organisations";
import { pilotSlugs } from "@/lib/pilots";

export const metadata: Metadata = { title: "Pilot" };

export default async function PilotPage({ params }: PageProps<"/pilots/[slug]">) {
  const viewer = await requireViewer();
  const { slug: wanted } = await params;
  const slug = pilotSlugs.find((one) => one === wanted);
  if (!slug) notFound();
  const [pilot, barriers, projects, proposals] = await Promise.all([
    findPilot(viewer, slug),
    listSubmissions(viewer, { kind: "barrier", pilot: slug }, 5),
    listSubmissions(viewer, { kind: "project", pilot: slug }, 5),
    listSubmissions(viewer, { kind: "proposal", pilot: slug }, 5),
  ]);
  if (!pilot) notFound();
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/pilots", label: "Pilots" }]}
        title={pilot.name}
        meta={`${pilot.region} · led by ${pilot.lead}`}
        lead={pilot.summary}
      />
      <Section title="Themes">
        <ul className="list-disc space-y-2 pl-6">
          {pilot.themes.map((theme) => (
            <li key={theme.id}>
              {theme.name}
              <span className="text-ink-2">
                , since {formatDate(theme.since)}
                {theme.until ? `, until ${formatDate(theme.until)}` : ""}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <ListedSection
        title="Barriers"
        rows={barriers.rows}
        all={{ href: `/barriers?pilot=${slug}`, label: `All barriers of ${pilot.name}` }}
        none="No barriers that you can see"
      >
        Accepted barriers of this pilot appear here when their owners share them with you.
      </ListedSection>
      <ListedSection
        title="Projects"
        rows={projects.rows}
        all={{ href: `/projects?pilot=${slug}`, label: `All projects of ${pilot.name}` }}
        none="No projects that you can see"
      >
        Endorsed projects of this pilot appear here when their partners share them with you.
      </ListedSection>
      <ListedSection
        title="Pooled budgets"
        rows={proposals.rows}
        all={{ href: `/proposals?pilot=${slug}`, label: `All pooled budgets of ${pilot.name}` }}
        none="No pooled budgets that you can see"
      >
        Those of this pilot that your organisation is on appear here.
      </ListedSection>
      <Section title="Organisations">
        <div className="@sm:columns-2">
          {organisationTypes.map(({ value, label }) => {
            const members = pilot.organisations.filter(({ type }) => type === value);
            return members.length > 0 ? (
              <section key={value} aria-label={label} className="mb-6 break-inside-avoid">
                <h3>{label}</h3>
                <LinkList
                  items={members.map(({ id, name }) => ({
                    href: `/organisations/${id}`,
                    label: name,
                  }))}
                />
              </section>
            ) : null;
          })}
        </div>
      </Section>
    </>
  );
}
