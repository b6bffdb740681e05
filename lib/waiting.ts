import type { BarrierState } from "@/lib/barriers";
import { type Day, formatDate, workingDaysBetween } from "@/lib/dates";
import type { State } from "@/lib/lives";

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

/** On whom a project waits, likewise. */
export function waitingOfProject({
  state,
  owner,
  dueOn,
  conditions,
  today,
}: {
  state: State;
  owner: string;
  dueOn: Day | null;
  /** In the order of their dates. */
  conditions: { organisation: string; dueOn: Day; metOn: Day | null }[];
  today: Day;
}): { who: string; what: string; late: boolean } {
  const late = dueOn !== null && dueOn < today;
  switch (state) {
    case "draft":
      return {
        who: owner,
        what: "Not submitted yet. Only your organisation and its partners see it.",
        late: false,
      };
    case "submitted":
      return { who: "the support team", what: "To be taken into review.", late: false };
    case "in-review":
      return { who: "the support team", what: "To be reviewed and decided.", late: false };
    case "changes-requested":
      return {
        who: owner,
        what: `Changes to make or explain. ${dueOn ? dueWords(dueOn, today) : ""}`,
        late,
      };
    case "endorsed":
      return { who: owner, what: "To start delivery.", late: false };
    case "change-in-review":
      return {
        who: "the support team",
        what: "To review a change of scope. Delivery goes on by the old terms.",
        late: false,
      };
    case "in-delivery": {
      const next = conditions.find(({ metOn }) => metOn === null);
      if (!next) return { who: "", what: "", late: false };
      return {
        who: next.organisation,
        what: `A condition of the endorsement to meet. ${dueWords(next.dueOn, today)}`,
        late: next.dueOn < today,
      };
    }
    case "paused":
      return { who: owner, what: "To resume it, or to withdraw it.", late: false };
    case "completed":
      return {
        who: "the support team",
        what: "To check that the results are recorded.",
        late: false,
      };
    default:
      return { who: "", what: "", late: false };
  }
}

/** On whom a pooled budget waits, likewise: `contributions` tell who has entered figures. */
export function waitingOfProposal({
  state,
  owner,
  members,
  contributions,
  committed,
  host,
  unacknowledged,
  dueOn,
  today,
}: {
  state: State;
  owner: string;
  /** The organisation that holds the money, or the lead partner. */
  host: string;
  /** Organisations that have not taken the final account, once it is written. */
  unacknowledged: readonly string[];
  members: { id: string; name: string }[];
  contributions: { organisationId: string }[];
  committed: { name: string; commitment: string }[];
  dueOn: Day | null;
  today: Day;
}): { who: string; what: string; late: boolean } {
  if (state === "draft")
    return {
      who: owner,
      what: "Not open for figures yet. Only your organisation and its partners see it.",
      late: false,
    };
  const silent = members.filter(
    ({ id }) => !contributions.some(({ organisationId }) => organisationId === id),
  );
  const unsigned = committed.filter(({ commitment }) => commitment !== "confirmed");
  if (state === "shaping" && silent.length > 0)
    return {
      who: silent.map(({ name }) => name).join(", "),
      what: "To enter figures.",
      late: false,
    };
  if (state === "shaping") return { who: owner, what: "To check and submit it.", late: false };
  if (state === "submitted")
    return { who: "the support team", what: "To be taken into review.", late: false };
  if (state === "in-review")
    return { who: "the support team", what: "To be reviewed and decided.", late: false };
  if (state === "agreed")
    return { who: host, what: "To record the agreement that is signed.", late: false };
  if (state === "in-place") return { who: host, what: "To go live.", late: false };
  if (state === "closing")
    return unacknowledged.length > 0
      ? { who: unacknowledged.join(", "), what: "To acknowledge the final account.", late: false }
      : { who: host, what: "To write the final account, and to settle it.", late: false };
  if (state === "awaiting-sign-off")
    return {
      who: unsigned.map(({ name }) => name).join(", "),
      what: `To sign. ${dueOn ? dueWords(dueOn, today) : ""}`,
      late: dueOn !== null && dueOn < today,
    };
  return { who: "", what: "", late: false };
}

function dueWords(dueOn: Day, today: Day) {
  if (dueOn === today) return `Due today, ${formatDate(dueOn)}.`;
  const days = Math.abs(workingDaysBetween(today, dueOn));
  const count = `${days} working ${days === 1 ? "day" : "days"}`;
  return dueOn < today
    ? `It was due on ${formatDate(dueOn)}: ${count} late.`
    : `Due on ${formatDate(dueOn)}, in ${count}.`;
}
