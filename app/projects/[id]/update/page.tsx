import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { UpdateForm } from "@/app/projects/delivery-forms";
import { moversOf } from "@/app/projects/movers";
import { leftForm, requireViewer } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { findProject } from "@/db/queries/project-detail";
import { emptyFormState } from "@/lib/form-state";
import { whyNotTell } from "@/lib/project-steps";
import { titleOf } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function UpdatePage({ params }: PageProps<"/projects/[id]/update">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id && (await findProject(viewer, id));
  if (!it) notFound();
  const whyNot = whyNotTell(it.facts);
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("project", it)}
        title="Say how it goes"
        lead={
          whyNot
            ? undefined
            : `As ${titleOf(viewer)} sees it. Whoever may see the project reads it.`
        }
      />
      <div className="max-w-form">
        <NotNow path={`/projects/${it.id}`} kind="project" reasons={[whyNot]}>
          <UpdateForm
            id={it.id}
            personId={viewer.personId}
            movers={moversOf(it)}
            initial={(await leftForm("status", "done")) ?? emptyFormState()}
            requestKey={crypto.randomUUID()}
          />
        </NotNow>
      </div>
    </>
  );
}
