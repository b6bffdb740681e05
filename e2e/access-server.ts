import { type Actor, type Case, kindOf, may, maySee, type Verb, verbOf } from "@/e2e/access-table";
import { alikeProposals } from "@/e2e/access-table-proposals";

/** A second server is asked again what it could answer otherwise; that each audience is told apart, by bare SQL alone. */
export const again = process.env.PORTAL_TEST_ONLY === "server";

export const casesHere = (cases: Case[]) =>
  again ? cases.filter(({ audience }) => audience === "all-pilots") : cases;

/** Of several who may, one; of those who may not, two: bare SQL is refused to each. */
export function actorsHere(among: readonly Actor[], verb: Verb, its: Case) {
  if (!again) return among;
  const entitled = among.filter((actor) => may(actor, verb, its));
  return [...entitled.slice(0, 1), ...ends(among.filter((actor) => !entitled.includes(actor)))];
}

/** Of those who see it, two, and of those who do not. */
export function viewersHere(among: readonly Actor[], its: Case) {
  if (!again) return among;
  const seeing = among.filter((actor) => maySee(actor, its));
  return [...ends(seeing), ...ends(among.filter((actor) => !seeing.includes(actor)))];
}

const ends = (actors: readonly Actor[]) => [...actors.slice(0, 1), ...actors.slice(1).slice(-1)];

/** What is asked in one state of each kind of sight is asked in every state. */
export const everyState = process.env.EVERY_POST === "1";

/**
 * A pooled budget is seen by the same people from when it is submitted until it is agreed, and from then on: what
 * they do not do in such a state, and what stands on it without a verb, is asked for in the first of each. Bare SQL
 * tries all of it in every state.
 */
export function isAskedIn(its: Case, verb?: Verb) {
  const isLater = kindOf(its) === "proposal" && isLaterAlike(its.state);
  if (everyState || !isLater) return true;
  return verb !== undefined && verbOf("proposal", verb)[0].split(" ").includes(its.state);
}

const isLaterAlike = (state: string) => alikeProposals.some((states) => states.indexOf(state) > 0);
