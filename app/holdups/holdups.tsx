import { StateTag } from "@/app/submissions/state-tag";
import { ButtonLink } from "@/components/button";
import { DataTable } from "@/components/data-table";
import { Section } from "@/components/section";
import type { Holdup } from "@/db/queries/holdups";
import type { Day } from "@/lib/dates";
import { waitingOf } from "@/lib/waiting";

/** The barriers that stand in a project's way, where each stands and on whom it waits. */
export function Holdups({
  projectId,
  holdups,
  mayChange,
  today,
}: {
  projectId: string;
  holdups: Holdup[];
  mayChange: boolean;
  today: Day;
}) {
  if (holdups.length === 0 && !mayChange) return null;
  return (
    <Section title="Barriers in its way" id="holdups">
      {holdups.length > 0 ? (
        <DataTable
          caption="Barriers in its way"
          captionHidden
          columns={[
            { key: "barrier", label: "Barrier" },
            { key: "state", label: "State" },
            { key: "waiting", label: "Waiting on" },
          ]}
          rows={holdups.map((row) => ({
            key: row.id,
            cells: [
              <div key="barrier">
                <a href={`/barriers/${row.barrierId}`} className="font-semibold">
                  {row.title}
                </a>
                <span className="block text-ink-2">{row.reference}</span>
              </div>,
              <StateTag key="state" kind="barrier" state={row.state} />,
              <Waiting key="waiting" row={row} today={today} />,
            ],
          }))}
        />
      ) : (
        <p>None is named yet.</p>
      )}
      {mayChange ? (
        <p className="mt-4 print:hidden">
          <ButtonLink href={`/projects/${projectId}/holdups`} kind="secondary">
            Say which barriers stand in its way
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}

function Waiting({ row, today }: { row: Holdup; today: Day }) {
  const { who, what, late } = waitingOf({ ...row, today });
  if (!who) return "Nobody";
  return (
    <>
      <span className="block first-letter:uppercase">{who}</span>
      <span className={late ? "block font-semibold text-error" : "block text-ink-2"}>{what}</span>
    </>
  );
}
