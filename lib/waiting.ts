import type { BarrierState } from "@/lib/barriers";
import { type Day, formatDate, workingDaysBetween } from "@/lib/dates";

type Case = {
  state: BarrierState;
  owner: string;
  takenBy: string | null;
  body: string | null;
  dueOn: Day | null;
  today: Day;
};

/** On whom a barrier waits, as the heading and the line of the panel that says it. */
export function waitingOf(it: Case): { who: string; what: string; late: boolean } {
  const late = it.dueOn !== null && it.dueOn < it.today;
  const due = it.dueOn ? dueWords(it.dueOn, it.today) : "";
  switch (it.state) {
    case "draft":
      return { who: it.owner, what: "Not submitted yet. Nobody else sees it.", late: false };
    case "submitted":
      return { who: "the support team", what: "To be read and accepted.", late: false };
    case "needs-information":
      return { who: it.owner, what: `Questions to answer. ${due}`, late };
    case "open":
      return { who: it.takenBy ?? "the support team", what: "To be taken forward.", late: false };
    case "escalated":
      return {
        who: it.body ?? "the responsible body",
        what: `To answer what was asked. ${due}`,
        late,
      };
    case "responded":
      return {
        who: "the organisations that it affects",
        what: "Is the answer enough, or does work go on?",
        late: false,
      };
    case "pending-check":
      return {
        who: "an organisation that it affects",
        what: "To confirm that it is lifted in practice.",
        late: false,
      };
    default:
      return { who: "", what: "", late: false };
  }
}

function dueWords(dueOn: Day, today: Day) {
  if (dueOn === today) return `Due today, ${formatDate(dueOn)}.`;
  const days = Math.abs(workingDaysBetween(today, dueOn));
  const count = `${days} working ${days === 1 ? "day" : "days"}`;
  return dueOn < today
    ? `It was due on ${formatDate(dueOn)}: ${count} late.`
    : `Due on ${formatDate(dueOn)}, in ${count}.`;
}
