import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AdoptionForm } from "@/app/adoptions/adoption-form";
import { leftForm, requireViewer } from "@/app/session";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { findAdoption } from "@/db/queries/adoptions";
import { emptyFormState } from "@/lib/form-state";

export const metadata: Metadata = { title: null };

export default async function AdoptionPage({ params }: PageProps<"/adoptions/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const it = await findAdoption(viewer, id);
  if (!it?.mayTell) notFound();
  const { state, why, version } = it;
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("project", { id, title: it.title })}
        title="Say how the practice works"
        lead="Whoever offered it is told, and whoever reads the practice reads it."
      />
      <AdoptionForm
        id={id}
        version={version}
        initial={
          (await leftForm("why")) ?? emptyFormState({ state: state === "begun" ? "" : state, why })
        }
        requestKey={crypto.randomUUID()}
      />
    </>
  );
}
