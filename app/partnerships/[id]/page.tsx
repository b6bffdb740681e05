import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { readAfterwards } from "@/app/notices/read-afterwards";
import { ClosedInvitation } from "@/app/partnerships/[id]/closed-invitation";
import { Invitation } from "@/app/partnerships/[id]/invitation";
import { requireViewer } from "@/app/session";
import { findPartnership } from "@/db/queries/partnerships";
import { pathOf } from "@/lib/notices";

export const metadata: Metadata = { title: "Invitation" };

/** What an invited organisation sees before it answers; whoever sees the submission reads it there. */
export default async function PartnershipPage({ params }: PageProps<"/partnerships/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id ? await findPartnership(viewer, id) : null;
  if (!it) notFound();
  const { invitation, submission } = it;
  if (invitation) {
    readAfterwards(viewer, invitation.submissionId, invitation.notice ?? null);
    const seenAt = submission ? pathOf(submission.kind, submission.id) : null;
    return <Invitation it={invitation} facts={it} seenAt={seenAt} />;
  }
  if (submission) redirect(`${pathOf(submission.kind, submission.id)}#partners`);
  return <ClosedInvitation it={it} />;
}
