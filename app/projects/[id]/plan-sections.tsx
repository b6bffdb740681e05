import type { ReactNode } from "react";
import { DayLine } from "@/app/projects/[id]/day-line";
import { Measures } from "@/app/projects/[id]/measures";
import { RowLink } from "@/app/projects/[id]/row-link";
import { ButtonLink } from "@/components/button";
import { DataTable } from "@/components/data-table";
import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import { Tag } from "@/components/tag";
import type { Project } from "@/db/queries/project-detail";
import { labelOf } from "@/lib/choices";
import { type Day, formatDate } from "@/lib/dates";
import { effects, likelihoods, planWords, riskStates } from "@/lib/plan";
import type { PlanPart } from "@/lib/project-fields";
import { whyNotTell } from "@/lib/project-steps";

/** What is to be done, how it is known to work, and what might go wrong. */
export function PlanSections({ it, today }: { it: Project; today: Day }) {
  return (
    <>
      <Part it={it} part="milestones" title="Milestones">
        <Milestones it={it} today={today} />
      </Part>
      <Part it={it} part="outcomes" title="Measures">
        <Measures it={it} />
      </Part>
      <Part it={it} part="risks" title="Risks">
        <Risks it={it} />
      </Part>
    </>
  );
}

function Part({
  it,
  part,
  title,
  children,
}: {
  it: Project;
  part: PlanPart;
  title: string;
  children: ReactNode;
}) {
  const { add, empty } = planWords[part];
  const tells = part === "risks" && whyNotTell(it.facts) === null;
  const action =
    it.unlocked.includes(part) || tells ? (
      <ButtonLink href={`/projects/${it.id}/plan/${part}`} kind="secondary">
        {add}
      </ButtonLink>
    ) : null;
  return (
    <Section title={title} id={part}>
      {it.plan[part].length > 0 ? (
        <>
          {children}
          {action ? <p className="mt-4 print:hidden">{action}</p> : null}
        </>
      ) : (
        <EmptyState heading="None yet" action={action}>
          <p>{empty}</p>
        </EmptyState>
      )}
    </Section>
  );
}

function Milestones({ it, today }: { it: Project; today: Day }) {
  const rows = it.plan.milestones;
  const done = rows.filter(({ doneOn }) => doneOn !== null).length;
  return (
    <>
      <DayLine
        label={`${done} of ${rows.length} milestones reached`}
        today={today}
        marks={rows.map(({ dueOn, doneOn }, at) => ({
          number: at + 1,
          day: doneOn ?? dueOn,
          state: doneOn ? "done" : dueOn < today ? "late" : "ahead",
        }))}
      />
      <MilestoneTable it={it} today={today} />
      <p className="mt-4 text-small print:hidden">
        <a href={`/projects/${it.id}/calendar`}>Save the dates for your calendar</a>
      </p>
    </>
  );
}

function MilestoneTable({ it, today }: { it: Project; today: Day }) {
  return (
    <DataTable
      caption="Milestones by date"
      captionHidden
      columns={[
        { key: "what", label: "What" },
        { key: "who", label: "Who sees to it" },
        { key: "due", label: "Due" },
        { key: "state", label: "Where it stands" },
      ]}
      rows={it.plan.milestones.map((row, at) => ({
        key: row.id,
        cells: [
          <RowLink key="what" it={it} part="milestones" row={row} of={row.organisationId}>
            {`${at + 1}. ${row.title}`}
          </RowLink>,
          row.organisation,
          formatDate(row.dueOn),
          row.doneOn ? (
            <Tag key="state" tone="green">{`Done ${formatDate(row.doneOn)}`}</Tag>
          ) : row.dueOn < today ? (
            <Tag key="state" tone="red">
              Late
            </Tag>
          ) : (
            <Tag key="state" tone="grey">
              To come
            </Tag>
          ),
        ],
      }))}
    />
  );
}

function Risks({ it }: { it: Project }) {
  return (
    <DataTable
      caption="Risks"
      captionHidden
      columns={[
        { key: "what", label: "What might go wrong" },
        { key: "how", label: "How likely, how much" },
        { key: "response", label: "What is done about it" },
        { key: "state", label: "State" },
      ]}
      rows={it.plan.risks.map((row) => ({
        key: row.id,
        cells: [
          <RowLink key="what" it={it} part="risks" row={row} of={row.organisationId}>
            {row.title}
          </RowLink>,
          `${labelOf(likelihoods, row.likelihood)}, ${labelOf(effects, row.effect).toLowerCase()}`,
          <div key="response">
            {row.response}
            <span className="block text-ink-2">{row.organisation}</span>
          </div>,
          labelOf(riskStates, row.state),
        ],
      }))}
    />
  );
}
