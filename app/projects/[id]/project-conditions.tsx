import { DataTable } from "@/components/data-table";
import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import { Tag } from "@/components/tag";
import type { Condition } from "@/db/queries/conditions";
import type { Project } from "@/db/queries/project-detail";
import { whyNotMeet, whyNotReopen } from "@/lib/conditions";
import { type Day, formatDate } from "@/lib/dates";

/** What the endorsement asks for: by whom, by when, and how it was met. */
export function ProjectConditions({ it, today }: { it: Project; today: Day }) {
  if (it.conditions.length === 0) return null;
  return (
    <Section title="Conditions" id="conditions">
      <p className="mb-4 text-ink-2">
        Set when it was endorsed. It is completed once every one is met.
      </p>
      <DataTable
        caption="Conditions of the endorsement"
        captionHidden
        columns={[
          { key: "words", label: "What it asks" },
          { key: "who", label: "Who is to meet it" },
          { key: "due", label: "Due" },
          { key: "state", label: "Where it stands" },
        ]}
        rows={it.conditions.map((condition) => ({
          key: condition.id,
          cells: [
            <Words key="words" text={condition.words} />,
            condition.organisation,
            formatDate(condition.dueOn),
            <div key="state" className="space-y-2">
              <ConditionStanding condition={condition} today={today} />
              <WayToIt it={it} condition={condition} />
            </div>,
          ],
        }))}
      />
    </Section>
  );
}

export function ConditionStanding({ condition, today }: { condition: Condition; today: Day }) {
  const { metOn, metBy, how, dueOn, reopened } = condition;
  if (metOn)
    return (
      <>
        <p>
          <Tag tone="green">{`Met ${formatDate(metOn)}`}</Tag>
        </p>
        <Words text={how} />
        <p className="text-ink-2">{metBy} said so.</p>
      </>
    );
  const late = dueOn < today;
  return (
    <>
      <p>
        <Tag tone={late ? "red" : "amber"}>{late ? "Overdue" : "Open"}</Tag>
      </p>
      {reopened ? <Words text={`Opened again: ${reopened}`} /> : null}
    </>
  );
}

/** A link is there exactly when something may be done. */
function WayToIt({ it, condition }: { it: Project; condition: Condition }) {
  const viewer = { organisationId: it.actsFor };
  const label =
    whyNotMeet(it.facts, viewer, condition) === null
      ? "Say that it is met"
      : whyNotReopen(it.facts, condition) === null
        ? "Open it again"
        : null;
  if (!label) return null;
  return (
    <p className="print:hidden">
      <a
        href={`/projects/${it.id}/conditions/${condition.id}`}
        className="inline-flex min-h-control items-center"
      >
        {label}
        <span className="sr-only">: {condition.words}</span>
      </a>
    </p>
  );
}
