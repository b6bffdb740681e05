import { type ProjectFacts, whyNotTell, whyNotTellOf } from "@/lib/project-steps";

type Facts = Pick<ProjectFacts, "state" | "standing">;
type Acting = { organisationId: string | null };

/** Why this viewer cannot leave a risk with that organisation, or null. */
export function whyNotLeaveWith(
  facts: Facts,
  viewer: Acting,
  members: readonly string[],
  to: string,
) {
  const whyNot = whyNotTell(facts);
  if (whyNot) return whyNot;
  if (!members.includes(to)) return "Choose one of the organisations on it.";
  return whyNotTellOf(facts, viewer, to) === null
    ? null
    : "Only the lead partner gives a risk to another organisation.";
}

/** Of the organisations on it, those with which this viewer may leave a risk. */
export const riskOwners = (
  facts: Facts,
  viewer: Acting,
  organisations: readonly { value: string; label: string }[],
) => organisations.filter(({ value }) => whyNotLeaveWith(facts, viewer, [value], value) === null);
