import { Words } from "@/components/prose";
import type { listHistory } from "@/db/queries/history";
import { asItWas, outcomes, severities } from "@/lib/barriers";
import { labelOf } from "@/lib/choices";
import { formatDate } from "@/lib/dates";
import { labelOfField, shownValue } from "@/lib/fields";
import { stateOf } from "@/lib/lives";
import { pathOf } from "@/lib/notices";
import { riskStates } from "@/lib/plan";
import type { Kind } from "@/lib/submissions";
import { updateStatuses } from "@/lib/updates";

type Event = Awaited<ReturnType<typeof listHistory>>["rows"][number];

/** From which state to which, why, and the old and the new value of each changed field. */
export function HistoryDetail({ kind, event }: { kind: Kind; event: Event }) {
  const { fromState, toState, reason, subject, barrier, changes, details, readers } = event;
  return (
    <>
      {fromState && toState && fromState !== toState ? (
        <p>
          From {stateOf(kind, fromState).label} to {stateOf(kind, toState).label}
        </p>
      ) : null}
      {subject ? <p>To {subject}</p> : null}
      {barrier ? (
        <p>
          <a
            href={barrier.state === "merged" ? asItWas(barrier.id) : pathOf("barrier", barrier.id)}
          >
            {barrier.title}
          </a>
        </p>
      ) : null}
      <Because reason={reason} details={details} />
      {changes.length > 0 ? (
        <details>
          <summary className="min-h-control cursor-pointer py-2 text-link underline">
            What changed: {changes.map(({ field }) => labelOfField(kind, field)).join(", ")}
          </summary>
          <dl className="space-y-4">
            {changes.map(({ field, from, to }) => (
              <div key={field}>
                <dt className="font-semibold">{labelOfField(kind, field)}</dt>
                <dd>
                  <del>
                    <span className="sr-only">Before: </span>
                    {shownValue(field, from)}
                  </del>
                </dd>
                <dd>
                  <ins className="no-underline">
                    <span className="sr-only">After: </span>
                    {shownValue(field, to)}
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
      {readers === "support" ? <p className="text-ink-2">Seen by the support team only</p> : null}
      {readers === "involved" ? (
        <p className="text-ink-2">Seen by the organisations on it and the support team only</p>
      ) : null}
      {readers === "partners" ? <p className="text-ink-2">Seen by the partners only</p> : null}
    </>
  );
}

/** Why, and what else was said. */
export function Because({ reason, details }: Pick<Event, "reason" | "details">) {
  return (
    <>
      {reason ? <Words text={reason} /> : null}
      {Object.entries(details)
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <p key={name} className="text-ink-2">
            {labelOf(detailNames, name)}: {shownDetail(name, value)}
          </p>
        ))}
    </>
  );
}

const detailNames = [
  { value: "to", label: "Put to" },
  { value: "contact", label: "Contact" },
  { value: "mover", label: "Who should move" },
  { value: "dueOn", label: "Answer due" },
  { value: "replyBy", label: "Reply by" },
  { value: "signBy", label: "To be signed by" },
  { value: "daysBefore", label: "Working days before" },
  { value: "minute", label: "Minute" },
  { value: "minutedOn", label: "Decided on" },
  { value: "agreement", label: "Agreement" },
  { value: "signedOn", label: "Signed on" },
  { value: "whose", label: "Of" },
  { value: "quarter", label: "Quarter" },
  { value: "paidOn", label: "Everything was paid" },
  { value: "terms", label: "Fingerprint of the terms (SHA-256)" },
  { value: "questions", label: "Questions" },
  { value: "declared", label: "Declared" },
  { value: "pointer", label: "Where to take it" },
  { value: "outcome", label: "Outcome" },
  { value: "receivedOn", label: "Received" },
  { value: "proof", label: "Proof" },
  { value: "residual", label: "What remains" },
  { value: "workaround", label: "A way round it" },
  { value: "severity", label: "Severity" },
  { value: "theme", label: "Theme" },
  { value: "target", label: "Merged into" },
  { value: "name", label: "File" },
  { value: "organisation", label: "Organisation" },
  { value: "found", label: "On the portal as" },
  { value: "figures", label: "It had said" },
  { value: "leavesOn", label: "It leaves on" },
  { value: "before", label: "Before" },
  { value: "startsOn", label: "Start" },
  { value: "without", label: "It goes ahead without" },
  { value: "status", label: "How it stands" },
  { value: "next", label: "What comes next" },
  { value: "stuck", label: "What is stuck" },
  { value: "lessons", label: "Its lessons" },
  { value: "spent", label: "Spent so far" },
  { value: "milestone", label: "Milestone" },
  { value: "doneOn", label: "Reached" },
  { value: "risk", label: "Risk" },
  { value: "condition", label: "Condition" },
  { value: "toBeMetBy", label: "To be met by" },
  { value: "metOn", label: "Met" },
  { value: "state", label: "State" },
  { value: "measure", label: "Measure" },
  { value: "result", label: "Result" },
  { value: "practice", label: "Practice" },
  { value: "how", label: "What changes" },
];

const choicesOf: Record<string, Parameters<typeof labelOf>[0]> = {
  severity: severities,
  outcome: outcomes,
  status: updateStatuses,
  state: riskStates,
};

function shownDetail(name: string, value: string) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  const choices = choicesOf[name];
  return choices ? labelOf(choices, value) : value;
}
