import type { ReactNode } from "react";
import { DayLine } from "@/app/projects/[id]/day-line";
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
import { whyNotTellOf } from "@/lib/project-steps";

/** What is to be done, how it is known to work, and what might go wrong. */
export function PlanSections({ it, today }: { it: Project; today: Day }) {
  return (
    <>
      <Part it={it} part="milestones" title="Milestones">
        <Milestones it={it} today={today} />
      </Part>
      <Part it={it} part="outcomes" title="Measures">
        <Outcomes it={it} />
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
  const action = it.unlocked.includes(part) ? (
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

function Outcomes({ it }: { it: Project }) {
  return (
    <DataTable
      caption="Measures"
      captionHidden
      columns={[
        { key: "measure", label: "Measure" },
        { key: "from", label: "From", align: "end" },
        { key: "to", label: "To", align: "end" },
        { key: "now", label: "Last result", align: "end" },
      ]}
      rows={it.plan.outcomes.map((row) => {
        const last = it.readings.findLast(({ outcomeId }) => outcomeId === row.id);
        return {
          key: row.id,
          cells: [
            <div key="measure">
              <RowLink it={it} part="outcomes" row={row}>
                {row.measure}
              </RowLink>
              <span className="block text-ink-2">{row.unit}</span>
            </div>,
            <Dated key="from" value={row.baseline} on={row.baselineOn} otherwise="Not known" />,
            <Dated key="to" value={row.target} on={row.targetOn} />,
            <Dated key="now" value={last?.value} on={last?.readOn} otherwise="None yet" />,
          ],
        };
      })}
    />
  );
}

function Dated({
  value,
  on,
  otherwise = "",
}: {
  value?: number | null;
  on?: Day | null;
  otherwise?: string;
}) {
  if (value == null) return otherwise;
  return (
    <>
      {value.toLocaleString("en-GB")}
      {on ? <span className="block text-ink-2">{formatDate(on)}</span> : null}
    </>
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

/** A link where the viewer may change the row, or tell of it; else its words. */
function RowLink({
  it,
  part,
  row,
  of,
  children,
}: {
  it: Project;
  part: PlanPart;
  row: { id: string };
  /** The organisation that sees to it, where one does. */
  of?: string;
  children: string;
}) {
  const tells = whyNotTellOf(it.facts, { organisationId: it.actsFor }, of ?? null) === null;
  if (!it.unlocked.includes(part) && !tells) return <b>{children}</b>;
  return (
    <a href={`/projects/${it.id}/plan/${part}/${row.id}`} className="font-semibold">
      {children}
    </a>
  );
}
