import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PlanForm } from "@/app/projects/plan-form";
import { NewRiskForm } from "@/app/projects/risk-forms";
import { leftForm, requireViewer } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { findProject } from "@/db/queries/project-detail";
import { emptyFormState } from "@/lib/form-state";
import { planWords } from "@/lib/plan";
import { planParts } from "@/lib/project-fields";
import { planNotOpen } from "@/lib/projects";
import { riskOwners } from "@/lib/risks";

export const metadata: Metadata = { title: null };

const place = z.object({ id: z.uuid(), part: z.enum(planParts) });

export default async function AddToPlanPage({ params }: PageProps<"/projects/[id]/plan/[part]">) {
  const viewer = await requireViewer();
  const at = place.safeParse(await params).data;
  const it = at && (await findProject(viewer, at.id));
  if (!at || !it) notFound();
  const left = await leftForm(planWords[at.part].says);
  const owners = riskOwners(it.facts, viewer, it.organisations);
  const tells = at.part === "risks" && owners.length > 0;
  const whyNot = it.unlocked.includes(at.part) || tells ? null : planNotOpen;
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("project", it, `#${at.part}`)}
        title={planWords[at.part].add}
      />
      <NotNow path={`/projects/${it.id}`} kind="project" reasons={[whyNot]}>
        {it.unlocked.includes(at.part) || !tells ? (
          <PlanForm
            {...at}
            initial={left ?? emptyFormState({ organisationId: it.organisationId })}
            organisations={it.organisations}
            requestKeys={[crypto.randomUUID(), crypto.randomUUID()]}
          />
        ) : (
          <NewRiskForm
            id={at.id}
            owners={owners}
            initial={left ?? emptyFormState({ organisationId: it.actsFor ?? "" })}
            requestKey={crypto.randomUUID()}
          />
        )}
      </NotNow>
    </>
  );
}
