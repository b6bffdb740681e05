import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AtRisk } from "@/app/proposals/form-page";
import { ProposalForm } from "@/app/proposals/proposal-form";
import { leftForm, requireViewer } from "@/app/session";
import { commonChoices } from "@/app/submissions/choices";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { listLookups } from "@/db/queries/lookups";
import { findProposalDraft } from "@/db/queries/proposals";
import { emptyFormState } from "@/lib/form-state";
import { proposalValues } from "@/lib/proposal-inputs";
import { proposalNotOpen } from "@/lib/proposals";

export const metadata: Metadata = { title: null };

export default async function EditProposalPage({ params }: PageProps<"/proposals/[id]/edit">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const [found, lookups] = await Promise.all([findProposalDraft(viewer, id), listLookups()]);
  if (!found) notFound();
  const whyNot = found.unlocked.length > 0 ? null : proposalNotOpen;
  const left = await leftForm("title", "aim");
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("proposal", { id, title: found.draft.title })}
        title="Go on writing"
        lead={
          whyNot
            ? undefined
            : "Saved as you go. Nobody outside your organisation and its partners sees it until you submit."
        }
      />
      {whyNot ? null : <AtRisk it={found} />}
      <NotNow path={`/proposals/${id}`} kind="proposal" reasons={[whyNot]}>
        <ProposalForm
          title="Go on writing"
          initial={left ?? emptyFormState(whyNot ? {} : proposalValues(found.draft))}
          choices={commonChoices(lookups)}
          begun={{ id, version: found.submission.version }}
          requestKey={crypto.randomUUID()}
          personId={viewer.personId}
        />
      </NotNow>
    </>
  );
}
