import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { JoinForm } from "@/app/barriers/join-form";
import { leftForm, requireViewer } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { findBarrier } from "@/db/queries/barrier-detail";
import { findOwnEffect } from "@/db/queries/effects";
import { whyNotAffect } from "@/lib/barrier-steps";
import { effectValues } from "@/lib/effects";
import { emptyFormState } from "@/lib/form-state";
import { hasDuty, titleOf } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function AffectsUsPage({ params }: PageProps<"/barriers/[id]/affects-us">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const [it, own] = await Promise.all([findBarrier(viewer, id), findOwnEffect(viewer, id)]);
  if (!it) notFound();
  const { organisationId } = viewer;
  const mayWrite = hasDuty(viewer, "contributor", "lead");
  const whyNot = whyNotAffect(it, { organisationId, mayWrite });
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("barrier", it)}
        title="This affects us too"
        lead={
          whyNot
            ? undefined
            : `${titleOf(viewer)} is added to this barrier with its own figures, and is told what becomes of it. Everybody who sees the barrier sees them.`
        }
      />
      <NotNow path={`/barriers/${id}`} kind="barrier" reasons={[whyNot]}>
        <JoinForm
          id={id}
          initial={
            (await leftForm("evidence")) ?? emptyFormState(effectValues(own?.figures ?? null))
          }
          version={own?.version ?? 0}
          requestKey={crypto.randomUUID()}
        />
      </NotNow>
    </>
  );
}
