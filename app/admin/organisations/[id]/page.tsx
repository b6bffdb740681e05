import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Acts } from "@/app/admin/acts";
import { idFrom } from "@/app/admin/ids";
import { editOrganisation } from "@/app/admin/organisations/actions";
import { OrganisationForm } from "@/app/admin/organisations/organisation-form";
import { leftForm, requireAdministrator } from "@/app/session";
import { LinkList } from "@/components/link-list";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { listLookups } from "@/db/queries/lookups";
import { findOrganisation } from "@/db/queries/organisations";
import { listColleagues } from "@/db/queries/people";
import { listProposalsOf } from "@/db/queries/proposed-organisations";
import { emptyFormState } from "@/lib/form-state";
import { wordsOfDuties } from "@/lib/people";

export const metadata: Metadata = { title: null };

export default async function OrganisationPage({
  params,
  searchParams,
}: PageProps<"/admin/organisations/[id]">) {
  const viewer = await requireAdministrator();
  const id = idFrom((await params).id);
  const [organisation, people, proposals, { pilots }, { note }] = await Promise.all([
    findOrganisation(viewer, id),
    listColleagues(viewer, id),
    listProposalsOf(viewer, id),
    listLookups(),
    searchParams,
  ]);
  if (!organisation) notFound();
  const { name, type, pilots: slugs, version, acts } = organisation;
  return (
    <>
      {note ? <NoticeBanner tone="success" heading={note === "added" ? "Added" : "Saved"} /> : null}
      <PageHeader
        breadcrumbs={[
          { href: "/admin", label: "Admin" },
          { href: "/admin/organisations", label: "Organisations" },
        ]}
        title={name}
        lead={<a href={`/organisations/${id}`}>Its page in the portal</a>}
      />
      <OrganisationForm
        title={`${name} – Total Place portal`}
        action={editOrganisation}
        initial={(await leftForm("name", "type")) ?? emptyFormState({ name, type, pilots: slugs })}
        pilots={pilots.map((pilot) => ({ value: pilot.slug, label: pilot.name }))}
        begun={{ id, version }}
        requestKey={crypto.randomUUID()}
      />
      <Section title="People">
        {people.length > 0 ? (
          <LinkList
            items={people.map((person) => ({
              href: `/admin/people/${person.id}`,
              label: person.name,
              detail: wordsOfDuties(person.duties),
            }))}
          />
        ) : (
          <p className="mb-4 text-ink-2">Nobody belongs to it yet.</p>
        )}
        <p className="mt-4">
          <a href={`/admin/invitations/new?organisation=${id}`}>Invite somebody to it</a>
        </p>
        {proposals.map((proposal) => (
          <p key={proposal.id} className="mt-4">
            <a href={`/admin/invitations/new?organisation=${id}&proposed=${proposal.id}`}>
              Invite {proposal.contactName}
            </a>
            , named by {proposal.organisation}, which{" "}
            <a href={`/proposed-organisations/${proposal.id}`}>proposed it</a>
          </p>
        ))}
      </Section>
      <Section title="History">
        <Acts acts={acts} />
      </Section>
    </>
  );
}
