import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { filterFrom } from "@/app/admin/ids";
import { MemberForm, TeamForm } from "@/app/admin/invitations/invitation-forms";
import { leftForm, requireAdministrator } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { listOrganisationNames } from "@/db/queries/organisations";
import { findProposed } from "@/db/queries/proposed-organisations";
import { emptyFormState } from "@/lib/form-state";
import { newInvitationFilter } from "@/lib/invitations";

export const metadata: Metadata = { title: null };

export default async function NewInvitationPage({
  searchParams,
}: PageProps<"/admin/invitations/new">) {
  const viewer = await requireAdministrator();
  const { to, organisation = "", proposed } = filterFrom(newInvitationFilter, await searchParams);
  const team = to === "team";
  const named = proposed ? await findProposed(viewer, proposed) : null;
  if (proposed && !named) notFound();
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/admin", label: "Admin" },
          { href: "/admin/invitations", label: "Invitations" },
        ]}
        title={team ? "Invite to the support team" : "Invite to an organisation"}
        lead={
          team ? (
            <a href="/admin/invitations/new">Invite to an organisation instead</a>
          ) : (
            <a href="/admin/invitations/new?to=team">Invite to the support team instead</a>
          )
        }
      />
      {team ? (
        <TeamForm
          initial={(await leftForm("email", "role")) ?? emptyFormState()}
          requestKey={crypto.randomUUID()}
        />
      ) : (
        <MemberForm
          initial={
            (await leftForm("email", "organisation")) ??
            emptyFormState({
              organisation,
              ...(named ? { email: named.contactEmail, name: named.contactName } : {}),
            })
          }
          organisations={(await listOrganisationNames(viewer)).map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
          requestKey={crypto.randomUUID()}
        />
      )}
    </>
  );
}
