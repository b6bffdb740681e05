import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { ButtonGroup, ButtonLink } from "@/components/button";
import { SidePanel } from "@/components/side-panel";
import { stepsFrom } from "@/lib/barrier-steps";
import { waitingOf } from "@/lib/waiting";

/** On whom it waits, the steps that this viewer may take, and why the others are not theirs. */
export function NextStep({ it, today }: { it: BarrierPage; today: string }) {
  const steps = stepsFrom(it.facts);
  const open = steps.filter((step) => step.reason === null);
  const closed = steps.filter((step) => step.reason !== null);
  const { who, what, late } = waitingOf({
    state: it.state,
    owner: it.organisation,
    takenBy: it.takenBy,
    body: it.escalations[0]?.to ?? null,
    dueOn: it.dueOn,
    today,
  });
  if (!who && steps.length === 0) return null;
  const mayEdit =
    it.state === "draft" &&
    it.facts.standing.some((one) => one === "owner-contributor" || one === "entered");
  const links = [
    ...(mayEdit ? [{ name: "edit", label: "Go on writing", tone: "primary" as const }] : []),
    ...open,
  ];
  return (
    <SidePanel tone="tinted" title={who ? `Waiting on ${who}` : "Nothing is waiting"}>
      {what ? <p className={late ? "font-semibold text-error" : undefined}>{what}</p> : null}
      {links.length > 0 ? (
        <ButtonGroup>
          {links.map((step, position) => (
            <ButtonLink
              key={step.name}
              href={`/barriers/${it.id}/${step.name}`}
              kind={step.tone === "warning" ? "quiet" : position === 0 ? "primary" : "secondary"}
            >
              {step.label}
            </ButtonLink>
          ))}
        </ButtonGroup>
      ) : null}
      {closed.length > 0 ? (
        <details className="text-small print:hidden">
          <summary className="min-h-control cursor-pointer py-2 text-link underline">
            {open.length > 0 ? "Other steps, and whose they are" : "What can happen next"}
          </summary>
          <ul className="space-y-2">
            {closed.map((step) => (
              <li key={step.name}>
                <b>{step.label}.</b> {step.reason}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </SidePanel>
  );
}
