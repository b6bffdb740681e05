import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OpenInvitations } from "@/app/open-invitations";
import { answerInvitation } from "@/app/organisations/[id]/invite/actions";
import { ColleagueForm } from "@/app/organisations/[id]/invite/colleague-form";
import { leftForm, requireViewer } from "@/app/session";
import { DataTable } from "@/components/data-table";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { listInvitations } from "@/db/queries/invitations";
import { listColleagues } from "@/db/queries/people";
import { formatDate } from "@/lib/dates";
import { emptyFormState } from "@/lib/form-state";
import { noteOnInvitation, placeWords, timeLeft } from "@/lib/invitations";
import { wordsOfDuties } from "@/lib/people";
import { hasDuty, titleOf } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function InvitePage({
  params,
  searchParams,
}: PageProps<"/organisations/[id]/invite">) {
  const viewer = await requireViewer();
  const { id } = await params;
  if (viewer.organisationId !== id || !hasDuty(viewer, "lead")) notFound();
  const [colleagues, { rows: open }, query] = await Promise.all([
    listColleagues(viewer, id),
    listInvitations(viewer),
    searchParams,
  ]);
  const name = titleOf(viewer);
  const note = noteOnInvitation(query.note);
  return (
    <>
      {note ? <NoticeBanner tone="success" heading={note} /> : null}
      <PageHeader
        breadcrumbs={[{ href: "/account", label: "Your account" }]}
        title="Invite a colleague"
        lead={`To work for ${name} in the portal. Your name stands on the invitation.`}
      />
      <ColleagueForm
        title="Invite a colleague – Total Place portal"
        organisation={id}
        initial={(await leftForm("email", "name")) ?? emptyFormState()}
        requestKey={crypto.randomUUID()}
      />
      {open.length > 0 ? (
        <Section title="Not answered yet">
          <OpenInvitations
            action={answerInvitation}
            rows={open.map((row) => ({
              id: row.id,
              name: row.name,
              email: row.email,
              place: placeWords(row),
              by: `${row.inviter}, ${formatDate(row.createdAt)}`,
              left: timeLeft(row.daysLeft),
              requestKey: crypto.randomUUID(),
            }))}
          />
        </Section>
      ) : null}
      <Section title={`Who works for ${name}`}>
        <DataTable
          caption="Colleagues"
          captionHidden
          columns={[
            { key: "name", label: "Name" },
            { key: "email", label: "E-mail address" },
            { key: "duties", label: "Duties" },
          ]}
          rows={colleagues.map((person) => ({
            key: person.id,
            cells: [
              [person.name, person.jobTitle].filter(Boolean).join(", "),
              person.email,
              wordsOfDuties(person.duties),
            ],
          }))}
        />
        <p className="mt-4 max-w-measure text-ink-2">
          To change duties, or when somebody leaves, ask the administrator of the portal.
        </p>
      </Section>
    </>
  );
}
