import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AdoptForm } from "@/app/practice/adopt-form";
import { leftForm, requireViewer } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { listLookups } from "@/db/queries/lookups";
import { findPlace } from "@/db/queries/places";
import { findPractice } from "@/db/queries/practices";
import { whyNotAdopt } from "@/lib/adoptions";
import { emptyFormState } from "@/lib/form-state";
import { hasDuty, titleOf } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function AdoptPage({ params }: PageProps<"/practice/[id]/adopt">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const [it, place, lookups] = await Promise.all([
    findPractice(viewer, id),
    findPlace(viewer, viewer.organisationId),
    listLookups(),
  ]);
  const mayWrite = hasDuty(viewer, "contributor", "lead");
  if (!it || whyNotAdopt({ ...viewer, mayWrite }, it.organisationId) !== null) notFound();
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/practice", label: "Practice" },
          { href: `/practice/${id}`, label: it.title },
        ]}
        title="Adopt this practice"
        lead={`A draft of ${titleOf(viewer)} is begun with its title, outcome, milestones, measures and risks; partners and figures are yours to bring. Until you submit it, others read only that your organisation has adopted it, and in which pilot.`}
      />
      <AdoptForm
        id={id}
        pilots={lookups.pilots.map(({ slug, name }) => ({ value: slug, label: name }))}
        initial={(await leftForm("manner")) ?? emptyFormState({ pilot: place?.pilots[0] ?? "" })}
        requestKey={crypto.randomUUID()}
      />
    </>
  );
}
