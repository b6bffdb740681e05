import type { Metadata } from "next";
import { addOrganisation } from "@/app/admin/organisations/actions";
import { OrganisationForm } from "@/app/admin/organisations/organisation-form";
import { leftForm, requireAdministrator } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { listLookups } from "@/db/queries/lookups";
import { emptyFormState } from "@/lib/form-state";

export const metadata: Metadata = { title: null };

export default async function NewOrganisationPage() {
  await requireAdministrator();
  const { pilots } = await listLookups();
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/admin", label: "Admin" },
          { href: "/admin/organisations", label: "Organisations" },
        ]}
        title="Add an organisation"
      />
      <OrganisationForm
        title="Add an organisation – Total Place portal"
        action={addOrganisation}
        initial={(await leftForm("name", "type")) ?? emptyFormState()}
        pilots={pilots.map(({ slug, name }) => ({ value: slug, label: name }))}
        requestKey={crypto.randomUUID()}
      />
    </>
  );
}
