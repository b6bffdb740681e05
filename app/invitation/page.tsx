import type { Metadata } from "next";
import { AcceptForm } from "@/app/invitation/accept-form";
import { PageHeader } from "@/components/page-header";
import { findInvitation } from "@/db/queries/invitations";
import { placeWords } from "@/lib/invitations";

export const metadata: Metadata = { title: null };

/** Opened by itself it accepts nothing: a mail scanner that follows the link uses nothing up. */
export default async function InvitationPage({ searchParams }: PageProps<"/invitation">) {
  const { token } = await searchParams;
  const invitation = typeof token === "string" ? await findInvitation(token) : null;
  if (!invitation || typeof token !== "string") return <NoInvitation />;
  const { name, inviter } = invitation;
  return (
    <>
      <PageHeader
        title={`Welcome, ${name}`}
        lead={`${inviter} invites you to the Total Place portal, to work ${placeWords(invitation)}.`}
      />
      <p className="mb-8 max-w-measure">
        When you accept, we send a code to the address that was invited. With it you sign in; there
        is no password to remember.
      </p>
      <AcceptForm title={`Welcome, ${name} – Total Place portal`} token={token} />
    </>
  );
}

function NoInvitation() {
  return (
    <>
      <title>Invitation – Total Place portal</title>
      <PageHeader title="This invitation does not work" />
      <div className="max-w-measure space-y-4">
        <p>
          It was accepted or withdrawn, has run out, or a newer one was sent. If you accepted it
          before, <a href="/sign-in">sign in</a> with the address it was sent to.
        </p>
        <p>Otherwise ask whoever invited you to send it again.</p>
      </div>
    </>
  );
}
