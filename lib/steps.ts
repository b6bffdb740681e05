import { nameOfStanding, type Standing } from "@/lib/standings";

type Stands<State> = { state: State; standing: readonly Standing[] };

/** One step in the life of a kind of submission. `Facts` is all that decides whether it may be taken. */
export type Step<State extends string, Facts extends Stands<State>> = {
  from: readonly State[];
  to: State;
  who: readonly Standing[];
  /** The button. */
  label: string;
  /** The line of history, after the person's name. */
  done: string;
  tone: "primary" | "secondary" | "warning";
  /** Why not, by what else must be true. */
  needs?: (facts: Facts) => string | null;
};

export type Next<State> = { to: State; reason: null } | { to: null; reason: string };

/** The state after a step, or why it may not be taken. */
export function stateAfter<State extends string, Facts extends Stands<State>>(
  { from, to, who, needs }: Step<State, Facts>,
  facts: Facts,
): Next<State> {
  if (!from.includes(facts.state)) return { to: null, reason: "It has moved on since." };
  if (!who.some((one) => facts.standing.includes(one)))
    return { to: null, reason: `Only ${who.map(nameOfStanding).join(", or ")} can do this.` };
  const reason = needs?.(facts) ?? null;
  return reason ? { to: null, reason } : { to, reason: null };
}

export const namesOf = <Name extends string>(steps: Record<Name, unknown>) =>
  Object.keys(steps) as [Name, ...Name[]];

/** Every step that leads on from here, with the reason where it may not be taken. */
export function openFrom<
  Name extends string,
  State extends string,
  Facts extends Stands<State>,
  It extends Step<State, Facts>,
>(steps: Record<Name, It & Step<State, Facts>>, facts: Facts) {
  return namesOf(steps)
    .filter((name) => steps[name].from.includes(facts.state))
    .map((name) => ({ name, ...steps[name], reason: stateAfter(steps[name], facts).reason }));
}
