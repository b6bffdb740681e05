import { type Actor, type Case, may, maySee, type Verb } from "@/e2e/access-table";

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
