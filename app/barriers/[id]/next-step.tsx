import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { StepLinks } from "@/app/submissions/step-links";
import { stepsFrom } from "@/lib/barrier-steps";
import { waitingOf } from "@/lib/waiting";

/** On whom it waits, the steps that this viewer may take, and why the others are not theirs. */
export function NextStep({ it, today }: { it: BarrierPage; today: string }) {
  const waiting = waitingOf({
    state: it.state,
    owner: it.organisation,
    takenBy: it.takenBy,
    body: it.escalations[0]?.to ?? null,
    dueOn: it.dueOn,
    today,
  });
  const mayEdit =
    it.state === "draft" &&
    it.facts.standing.some((one) => one === "owner-contributor" || one === "entered");
  return (
    <StepLinks
      path={`/barriers/${it.id}`}
      waiting={waiting}
      first={mayEdit ? [{ name: "edit", label: "Go on writing", tone: "primary" }] : []}
      steps={stepsFrom(it.facts)}
    />
  );
}
