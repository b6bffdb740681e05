import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AttachmentsPanel } from "@/app/attachments/attachments-panel";
import { requireViewer } from "@/app/session";
import { PageTitle } from "@/components/form/error-title";
import { PageHeader } from "@/components/page-header";
import { findBarrier } from "@/db/queries/barrier-detail";

export const metadata: Metadata = { title: null };

export default async function BarrierAttachmentsPage({
  params,
}: PageProps<"/barriers/[id]/attachments">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const it = await findBarrier(viewer, id);
  if (!it) notFound();
  return (
    <>
      <PageTitle title="Evidence" />
      <PageHeader
        breadcrumbs={[
          { href: "/barriers", label: "Barriers" },
          { href: `/barriers/${id}`, label: it.title },
        ]}
        title="Evidence"
        lead="Files that show what happens. Whoever may see the barrier may open them."
      />
      <AttachmentsPanel submissionId={id} viewer={viewer} />
    </>
  );
}
