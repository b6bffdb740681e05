import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AttachmentsPage } from "@/app/attachments/attachments-page";
import { requireViewer } from "@/app/session";
import { findSubmission } from "@/db/queries/submissions";

export const metadata: Metadata = { title: null };

export default async function ProposalAttachmentsPage({
  params,
}: PageProps<"/proposals/[id]/attachments">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id && (await findSubmission(viewer, id, "proposal"));
  if (!it) notFound();
  return <AttachmentsPage it={it} title="Files" viewer={viewer} />;
}
