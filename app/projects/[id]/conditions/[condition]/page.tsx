import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ConditionStanding } from "@/app/projects/[id]/project-conditions";
import { MeetForm, ReopenForm } from "@/app/projects/condition-forms";
import { leftForm, requireViewer } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { Words } from "@/components/prose";
import { SummaryList } from "@/components/summary-list";
import { findProject } from "@/db/queries/project-detail";
import { portalNow } from "@/lib/clock";
import { whyNotMeet, whyNotReopen } from "@/lib/conditions";
import { formatDate, londonToday } from "@/lib/dates";
import { emptyFormState } from "@/lib/form-state";

export const metadata: Metadata = { title: null };

const place = z.object({ id: z.uuid(), condition: z.uuid() });

/** A condition of the endorsement: to say that it is met, or to open it again. */
export default async function ConditionPage({
  params,
}: PageProps<"/projects/[id]/conditions/[condition]">) {
  const viewer = await requireViewer();
  const at = place.safeParse(await params).data;
  const it = at && (await findProject(viewer, at.id));
  const condition = it?.conditions.find(({ id }) => id === at?.condition);
  if (!it || !condition) notFound();
  const isReviewer = it.facts.standing.includes("reviewer");
  const whyNot = isReviewer
    ? whyNotReopen(it.facts, condition)
    : whyNotMeet(it.facts, viewer, condition);
  const Form = isReviewer ? ReopenForm : MeetForm;
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("project", it, "#conditions")}
        title="Condition"
        lead="Set when the project was endorsed."
      />
      <div className="mb-8">
        <SummaryList
          rows={[
            { term: "What it asks", description: <Words text={condition.words} /> },
            { term: "Who is to meet it", description: condition.organisation },
            { term: "By when", description: formatDate(condition.dueOn) },
            {
              term: "Where it stands",
              description: (
                <ConditionStanding condition={condition} today={londonToday(portalNow())} />
              ),
            },
          ]}
        />
      </div>
      <div className="max-w-form">
        <NotNow path={`/projects/${it.id}`} kind="project" reasons={[whyNot]}>
          <Form
            id={it.id}
            row={condition.id}
            version={condition.version}
            requestKey={crypto.randomUUID()}
            initial={(await leftForm(isReviewer ? "reason" : "how")) ?? emptyFormState()}
          />
        </NotNow>
      </div>
    </>
  );
}
