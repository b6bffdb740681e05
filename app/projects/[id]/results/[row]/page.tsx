import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ReadingForm } from "@/app/projects/delivery-forms";
import { leftForm, requireViewer } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { findProject } from "@/db/queries/project-detail";
import { emptyFormState } from "@/lib/form-state";
import { whyNotCorrect } from "@/lib/project-steps";
import { rowValues } from "@/lib/row-values";

export const metadata: Metadata = { title: null };

const place = z.object({ id: z.uuid(), row: z.uuid() });

export default async function CorrectResultPage({
  params,
}: PageProps<"/projects/[id]/results/[row]">) {
  const viewer = await requireViewer();
  const at = place.safeParse(await params).data;
  const it = at && (await findProject(viewer, at.id));
  const told = it?.readings.find(({ id }) => id === at?.row);
  const outcome = it?.plan.outcomes.find(({ id }) => id === told?.outcomeId);
  if (!it || !told || !outcome) notFound();
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("project", it, "#outcomes")}
        title="Correct a result"
        lead={`${outcome.measure}, as ${told.organisation} recorded it. What it said before stays in the history.`}
      />
      <div className="max-w-form">
        <NotNow
          path={`/projects/${it.id}`}
          kind="project"
          reasons={[whyNotCorrect(it.facts, viewer, told.organisationId)]}
        >
          <ReadingForm
            id={it.id}
            row={outcome.id}
            unit={outcome.unit}
            correcting={{ row: told.id, version: told.version }}
            initial={(await leftForm("value")) ?? emptyFormState(rowValues(told))}
            requestKey={crypto.randomUUID()}
          />
        </NotNow>
      </div>
    </>
  );
}
