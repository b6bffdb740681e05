import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { MilestoneForm, ReadingForm } from "@/app/projects/delivery-forms";
import { PlanForm } from "@/app/projects/plan-form";
import { RiskForm } from "@/app/projects/risk-forms";
import { leftForm, requireViewer } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { findProject, type Project } from "@/db/queries/project-detail";
import { emptyFormState } from "@/lib/form-state";
import { planWords } from "@/lib/plan";
import { type PlanPart, planParts } from "@/lib/project-fields";
import { whyNotTellOf } from "@/lib/project-steps";
import { planNotOpen } from "@/lib/projects";
import { riskOwners } from "@/lib/risks";
import { rowValues } from "@/lib/row-values";

export const metadata: Metadata = { title: null };

const place = z.object({ id: z.uuid(), part: z.enum(planParts), row: z.uuid() });

/** A row of the plan: to change while it may change, to tell of while it is in delivery. */
export default async function PlanRowPage({
  params,
}: PageProps<"/projects/[id]/plan/[part]/[row]">) {
  const viewer = await requireViewer();
  const at = place.safeParse(await params).data;
  const it = at && (await findProject(viewer, at.id));
  const row = it && rowsOf(it, at.part).find(({ id }) => id === at.row);
  if (!it || !row) notFound();
  const isOpen = it.unlocked.includes(at.part);
  const whyNot = whyNotTellOf(
    it.facts,
    viewer,
    "organisationId" in row ? row.organisationId : null,
  );
  const form =
    isOpen || (whyNot && !it.facts.started) ? (
      <PlanForm
        {...at}
        version={row.version}
        initial={(await leftForm(planWords[at.part].says)) ?? emptyFormState(rowValues(row))}
        organisations={it.organisations}
        requestKeys={[crypto.randomUUID(), crypto.randomUUID()]}
      />
    ) : (
      <Telling it={it} part={at.part} row={at.row} />
    );
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("project", it, `#${at.part}`)}
        title={planWords[at.part].one}
        lead={"title" in row ? row.title : row.measure}
      />
      <NotNow
        path={`/projects/${it.id}`}
        kind="project"
        reasons={[isOpen ? null : it.facts.started ? whyNot : whyNot && planNotOpen]}
      >
        {form}
      </NotNow>
    </>
  );
}

const rowsOf = ({ plan }: Project, part: PlanPart) => [...plan[part]];

async function Telling({ it, part, row }: { it: Project; part: PlanPart; row: string }) {
  const common = { id: it.id, row, requestKey: crypto.randomUUID() };
  const milestone = it.plan.milestones.find(({ id }) => id === row);
  const outcome = it.plan.outcomes.find(({ id }) => id === row);
  const risk = it.plan.risks.find(({ id }) => id === row);
  return (
    <div className="max-w-form">
      {part === "milestones" && milestone ? (
        <MilestoneForm
          {...common}
          version={milestone.version}
          isDone={milestone.doneOn !== null}
          initial={
            (await leftForm("doneOn-day")) ??
            emptyFormState(rowValues({ doneOn: milestone.doneOn }))
          }
        />
      ) : null}
      {part === "outcomes" && outcome ? (
        <ReadingForm
          {...common}
          unit={outcome.unit}
          initial={(await leftForm("value")) ?? emptyFormState()}
        />
      ) : null}
      {part === "risks" && risk ? (
        <RiskForm
          {...common}
          version={risk.version}
          owners={riskOwners(it.facts, { organisationId: it.actsFor }, it.organisations)}
          initial={(await leftForm("state")) ?? emptyFormState(rowValues(risk))}
        />
      ) : null}
    </div>
  );
}
