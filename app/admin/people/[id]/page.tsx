import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Acts } from "@/app/admin/acts";
import { idFrom } from "@/app/admin/ids";
import {
  DetailsForm,
  DutiesForm,
  PilotsForm,
  PlaceForm,
  RolesForm,
  SuspendForm,
} from "@/app/admin/people/person-forms";
import { requireAdministrator } from "@/app/session";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { Tag } from "@/components/tag";
import { listLookups } from "@/db/queries/lookups";
import { listOrganisationNames } from "@/db/queries/organisations";
import { findPerson } from "@/db/queries/people";

export const metadata: Metadata = { title: null };

export default async function PersonPage({
  params,
  searchParams,
}: PageProps<"/admin/people/[id]">) {
  const viewer = await requireAdministrator();
  const id = idFrom((await params).id);
  const [person, organisations, { pilots }, { note }] = await Promise.all([
    findPerson(viewer, id),
    listOrganisationNames(viewer),
    listLookups(),
    searchParams,
  ]);
  if (!person) notFound();
  const form = () => ({ id, name: person.name, requestKey: crypto.randomUUID() });
  const others = organisations.filter(
    (one) => !person.places.some(({ organisationId }) => organisationId === one.id),
  );
  return (
    <>
      <title>{`${person.name} – Total Place portal`}</title>
      {note ? <NoticeBanner tone="success" heading="Saved" /> : null}
      <PageHeader
        breadcrumbs={[
          { href: "/admin", label: "Admin" },
          { href: "/admin/people", label: "People" },
        ]}
        title={person.name}
        tag={person.suspendedAt ? <Tag tone="red">Suspended</Tag> : null}
        meta={person.email}
      />
      <div className="max-w-form">
        <Section title="Name and job title">
          <DetailsForm {...form()} jobTitle={person.jobTitle ?? ""} version={person.version} />
        </Section>
        <Section title="Organisations">
          {person.places.map(({ organisationId, organisation, duties }) => (
            <div key={organisationId} className="mb-8">
              <DutiesForm
                {...form()}
                organisation={{ id: organisationId, name: organisation }}
                held={duties}
              />
            </div>
          ))}
          <PlaceForm
            {...form()}
            organisations={others.map((one) => ({ value: one.id, label: one.name }))}
          />
        </Section>
        <Section title="Support team">
          <RolesForm {...form()} held={person.roles} />
          {person.roles.includes("adviser") ? (
            <div className="mt-8">
              <PilotsForm
                {...form()}
                held={person.pilots.map(({ pilot }) => pilot)}
                pilots={pilots.map(({ slug, name }) => ({ value: slug, label: name }))}
              />
            </div>
          ) : null}
        </Section>
        {id === viewer.personId ? null : (
          <Section title={person.suspendedAt ? "Suspended" : "Suspend"}>
            <p className="mb-4">
              {person.suspendedAt
                ? "They cannot sign in. What they did stays. Let in again, they have the duties and roles above."
                : "They are signed out everywhere at once and cannot sign in. What they did stays, and they can be let in again."}
            </p>
            <SuspendForm {...form()} suspended={person.suspendedAt !== null} />
          </Section>
        )}
      </div>
      <Section title="History">
        <Acts acts={person.acts} />
      </Section>
    </>
  );
}
