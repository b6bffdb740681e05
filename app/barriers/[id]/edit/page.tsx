import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AttachmentsPanel } from "@/app/attachments/attachments-panel";
import { choicesOf } from "@/app/barriers/barrier-choices";
import { BarrierForm } from "@/app/barriers/barrier-form";
import { leftForm, requireViewer } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { findDraft } from "@/db/queries/barriers";
import { listLookups } from "@/db/queries/lookups";
import { listSimilar } from "@/db/queries/similar";
import { barrierValues } from "@/lib/barrier-inputs";
import { whyNotEdit } from "@/lib/barrier-steps";
import { emptyFormState } from "@/lib/form-state";
import { hasDuty } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function EditBarrierPage({
  params,
  searchParams,
}: PageProps<"/barriers/[id]/edit">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const [found, lookups, { note }] = await Promise.all([
    findDraft(viewer, id),
    listLookups(),
    searchParams,
  ]);
  if (!found) notFound();
  const whyNot = whyNotEdit({ state: found.submission.state, standing: found.standing });
  const { title, happens } = found.draft;
  const [similar, left] = await Promise.all([
    whyNot ? [] : listSimilar(viewer, `${title} ${happens}`, id),
    leftForm("title", "happens"),
  ]);
  return (
    <>
      {note === "saved" && !left ? <NoticeBanner tone="success" heading="Draft saved" /> : null}
      <PageHeader
        breadcrumbs={trailOf("barrier", { id, title })}
        title="Go on writing"
        lead={
          whyNot
            ? undefined
            : "Saved as you go. Nobody outside your organisation sees it until you submit."
        }
      />
      <NotNow path={`/barriers/${id}`} kind="barrier" reasons={[whyNot]}>
        <BarrierForm
          title="Go on writing"
          initial={left ?? emptyFormState(whyNot ? {} : barrierValues(found.draft))}
          choices={choicesOf(lookups)}
          begun={{ id, version: found.submission.version }}
          requestKey={crypto.randomUUID()}
          personId={viewer.personId}
          similar={similar}
          mayJoin={hasDuty(viewer, "contributor", "lead")}
        />
      </NotNow>
      {whyNot ? null : (
        <Section title="Files that show it" id="files">
          <AttachmentsPanel submissionId={id} viewer={viewer} />
        </Section>
      )}
    </>
  );
}
