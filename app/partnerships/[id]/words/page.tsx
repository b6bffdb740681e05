import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PartWordsForm } from "@/app/partnerships/part-words-form";
import { leftForm, requireViewer } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { findPartnership } from "@/db/queries/partnerships";
import { emptyFormState } from "@/lib/form-state";
import { pathOf } from "@/lib/notices";
import { whyNotReword } from "@/lib/partnerships";
import { nounOfKind } from "@/lib/submissions";

export const metadata: Metadata = { title: null };

/** An organisation says itself what its part is, once it has accepted it. */
export default async function PartWordsPage({ params }: PageProps<"/partnerships/[id]/words">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id ? await findPartnership(viewer, id) : null;
  if (!it?.submission || whyNotReword(it) !== null) notFound();
  const { kind, id: submissionId, title } = it.submission;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: `${pathOf(kind, submissionId)}#partners`, label: title }]}
        title="What our part is"
        lead={`As ${it.organisation} sees it. Whoever may see the ${nounOfKind(kind)} reads it.`}
      />
      <PartWordsForm
        id={it.id}
        version={it.version}
        initial={(await leftForm("words")) ?? emptyFormState({ words: it.words })}
        requestKey={crypto.randomUUID()}
      />
    </>
  );
}
