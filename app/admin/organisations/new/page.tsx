import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { filterFrom } from "@/app/admin/ids";
import { addOrganisation } from "@/app/admin/organisations/actions";
import { OrganisationForm } from "@/app/admin/organisations/organisation-form";
import { leftForm, requireAdministrator } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { listLookups } from "@/db/queries/lookups";
import { findProposed } from "@/db/queries/proposed-organisations";
import { emptyFormState } from "@/lib/form-state";
import { newOrganisationFilter } from "@/lib/organisation-inputs";
import { nextProposedState } from "@/lib/proposed-organisations";

export const metadata: Metadata = { title: null };

/** Adds an organisation: from nothing, or from what a lead proposed. */
export default async function NewOrganisationPage({
  searchParams,
}: PageProps<"/admin/organisations/new">) {
  const viewer = await requireAdministrator();
  const { proposed: id } = filterFrom(newOrganisationFilter, await searchParams);
  const [{ pilots }, proposed] = await Promise.all([
    listLookups(),
    id ? findProposed(viewer, id) : null,
  ]);
  if (id && !proposed) notFound();
  if (proposed && nextProposedState(proposed, "add").reason !== null)
    redirect(`/proposed-organisations/${proposed.id}`);
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/admin", label: "Admin" },
          { href: "/admin/organisations", label: "Organisations" },
        ]}
        title="Add an organisation"
        lead={
          proposed
            ? `${proposed.by}, ${proposed.organisation}, proposed it and is told when it is saved.`
            : null
        }
      />
      <OrganisationForm
        title="Add an organisation – Total Place portal"
        action={addOrganisation}
        initial={
          (await leftForm("name", "type")) ??
          emptyFormState(
            proposed
              ? {
                  name: proposed.name,
                  type: proposed.type,
                  pilots: proposed.pilot ? [proposed.pilot] : [],
                }
              : {},
          )
        }
        pilots={pilots.map(({ slug, name }) => ({ value: slug, label: name }))}
        proposed={proposed?.id}
        requestKey={crypto.randomUUID()}
      />
    </>
  );
}
