import type { Metadata } from "next";
import { requireAdministrator } from "@/app/session";
import { LinkList } from "@/components/link-list";
import { PageHeader } from "@/components/page-header";
import { listOpenProposed } from "@/db/queries/proposed-organisations";

export const metadata: Metadata = { title: "Admin" };

export default async function AdminPage() {
  const { rows, next } = await listOpenProposed(await requireAdministrator());
  return (
    <>
      <PageHeader
        title="Admin"
        lead="Who takes part, and what each may do. Everything done here is recorded with your name."
      />
      <div className="max-w-measure">
        <LinkList
          items={[
            {
              href: "/admin/people",
              label: "People",
              detail:
                "Duties in organisations, roles in the support team, advisers’ pilots, suspension",
            },
            {
              href: "/admin/organisations",
              label: "Organisations",
              detail: "Names, types and pilots; add one that is missing",
            },
            {
              href: "/admin/proposed-organisations",
              label: "Proposed organisations",
              detail:
                rows.length > 0
                  ? `Waiting for an answer: ${next ? `more than ${rows.length}` : rows.length}`
                  : "Wanted as partners and not on the portal yet; none waits",
            },
            {
              href: "/admin/invitations",
              label: "Invitations",
              detail: "Invite somebody; send again or withdraw what is not answered yet",
            },
          ]}
        />
      </div>
    </>
  );
}
