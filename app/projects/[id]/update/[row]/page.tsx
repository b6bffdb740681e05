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
import { findUpdate } from "@/db/queries/updates";
import { formatDateTime } from "@/lib/dates";
import { emptyFormState } from "@/lib/form-state";
import { whyNotCorrect } from "@/lib/project-steps";
import { updateValues } from "@/lib/updates";

export const metadata: Metadata = { title: null };

const place = z.object({ id: z.uuid(), row: z.uuid() });

export default async function CorrectUpdatePage({
  params,
}: PageProps<"/projects/[id]/update/[row]">) {
  const viewer = await requireViewer();
  const at = place.safeParse(await params).data;
  if (!at) notFound();
  const [it, told] = await Promise.all([
    findProject(viewer, at.id),
    findUpdate(viewer, at.id, at.row),
  ]);
  if (!it || !told) notFound();
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("project", it, "#updates")}
        title="Correct an update"
        lead={`${told.organisation} told it on ${formatDateTime(told.at)}. What it said before stays in the history.`}
      />
      <div className="max-w-form">
        <NotNow
          path={`/projects/${it.id}`}
          kind="project"
          reasons={[whyNotCorrect(it.facts, viewer, told.organisationId)]}
        >
          <UpdateForm
            id={it.id}
            personId={viewer.personId}
            movers={moversOf(it, told)}
            correcting={{ row: told.id, version: told.version }}
            initial={(await leftForm("status", "done")) ?? emptyFormState(updateValues(told))}
            requestKey={crypto.randomUUID()}
          />
        </NotNow>
      </div>
    </>
  );
}
