import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { Words } from "@/components/prose";
import { outcomes } from "@/lib/barriers";
import { labelOf } from "@/lib/choices";
import { formatDate } from "@/lib/dates";

type Escalation = BarrierPage["escalations"][number];

/** One question put to a body or board, how often it was chased, and its answer. */
export function WhatWasAsked({ escalation }: { escalation: Escalation }) {
  const { to, contact, ask, putAt, dueOn, chases, chasedAt } = escalation;
  return (
    <>
      <Words text={ask} />
      <p className="text-ink-2 text-small">
        Put to {contact}, {to}, on {formatDate(putAt)}. Answer due {formatDate(dueOn)}.
        {chasedAt
          ? ` Chased ${chases === 1 ? "once" : `${chases} times`}, last on ${formatDate(chasedAt)}.`
          : ""}
      </p>
      <Answer escalation={escalation} />
    </>
  );
}

function Answer({ escalation: { outcome, response, receivedOn } }: { escalation: Escalation }) {
  if (!outcome || !response || !receivedOn) return null;
  return (
    <div className="border-brand border-l-4 pl-4">
      <p className="font-bold">
        {labelOf(outcomes, outcome)}, {formatDate(receivedOn)}
      </p>
      <Words text={response} />
    </div>
  );
}
