import type { Metadata } from "next";
import { filterFrom } from "@/app/admin/ids";
import { answerInvitation } from "@/app/admin/invitations/actions";
import { pageOf } from "@/app/admin/list-search";
import { OpenInvitations } from "@/app/open-invitations";
import { requireAdministrator } from "@/app/session";
import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { listInvitations } from "@/db/queries/invitations";
import { formatDate } from "@/lib/dates";
import { noteOnInvitation, placeWords, timeLeft } from "@/lib/invitations";
import { invitationFilter } from "@/lib/people";

export const metadata: Metadata = { title: "Invitations" };

const path = "/admin/invitations";

export default async function InvitationsPage({ searchParams }: PageProps<"/admin/invitations">) {
  const viewer = await requireAdministrator();
  const query = await searchParams;
  const { after } = filterFrom(invitationFilter, query);
  const { rows, next } = await listInvitations(viewer, after);
  const note = noteOnInvitation(query.note);
  return (
    <>
      {note ? <NoticeBanner tone="success" heading={note} /> : null}
      <PageHeader
        breadcrumbs={[{ href: "/admin", label: "Admin" }]}
        title="Invitations"
        lead="Those not answered yet, the newest first."
        action={<ButtonLink href="/admin/invitations/new">Invite somebody</ButtonLink>}
      />
      {rows.length > 0 ? (
        <OpenInvitations
          action={answerInvitation}
          rows={rows.map((row) => ({
            id: row.id,
            name: row.name,
            email: row.email,
            place: placeWords(row),
            by: `${row.inviter}, ${formatDate(row.createdAt)}`,
            left: timeLeft(row.daysLeft),
            requestKey: crypto.randomUUID(),
          }))}
        />
      ) : (
        <EmptyState
          heading="No open invitations"
          action={<ButtonLink href="/admin/invitations/new">Invite somebody</ButtonLink>}
        >
          <p>
            Who was invited and has not answered yet stands here, to be sent again or withdrawn.
          </p>
        </EmptyState>
      )}
      <Pagination
        first={after ? path : undefined}
        next={next ? pageOf(path, {}, next) : undefined}
      />
    </>
  );
}
