import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PracticeForm } from "@/app/practice/practice-form";
import { leftForm, requireViewer } from "@/app/session";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { WarningText } from "@/components/warning-text";
import { findOffer, wordsOf } from "@/db/queries/practices";
import { findSubmission } from "@/db/queries/submissions";
import { emptyFormState } from "@/lib/form-state";
import { whyNotOffer } from "@/lib/practices";

export const metadata: Metadata = { title: null };

export default async function OfferPage({ params }: PageProps<"/practice/[id]/offer">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const [project, offer] = await Promise.all([
    findSubmission(viewer, id, "project"),
    findOffer(viewer, id),
  ]);
  if (!project || !offer || whyNotOffer(offer.facts) !== null) notFound();
  const { practice } = offer;
  const isOnOffer = practice?.withdrawnAt === null;
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("project", { id, title: project.title })}
        title={isOnOffer ? "Change the practice" : "Offer as practice"}
        lead="What worked here may work elsewhere: other organisations read it, and adopt it."
      />
      <div className="mb-8 space-y-3">
        <WarningText>
          Every organisation of all pilots and the support team will read this, whoever may see the
          project itself.
        </WarningText>
        <p className="max-w-measure">
          With your words they see the project&apos;s title, theme, pilots and lead partner, and the
          results of its measures. Whoever adopts it also gets its outcome, milestones, measures and
          risks as a draft of their own. Nothing else of the project goes with it.
        </p>
      </div>
      <PracticeForm
        id={id}
        version={practice?.version ?? 1}
        isOnOffer={isOnOffer}
        initial={
          (await leftForm("was")) ?? emptyFormState(practice ? wordsOf(practice) : undefined)
        }
        requestKeys={[crypto.randomUUID(), crypto.randomUUID()]}
        personId={viewer.personId}
      />
    </>
  );
}
