import { type Actor, type Case, may, type Verb } from "@/e2e/access-table";

/** A second server is asked again what it could answer otherwise; that each audience is told apart, by bare SQL alone. */
const again = process.env.PORTAL_TEST_ONLY === "server";

export const casesHere = (cases: Case[]) =>
  again ? cases.filter(({ audience }) => audience === "all-pilots") : cases;

/** Of several who may, one; of those who may not, two: bare SQL is refused to each. */
export function actorsHere(among: Actor[], verb: Verb, its: Case) {
  if (!again) return among;
  const entitled = among.filter((actor) => may(actor, verb, its));
  const others = among.filter((actor) => !entitled.includes(actor));
  return [...entitled.slice(0, 1), ...others.slice(0, 1), ...others.slice(1).slice(-1)];
}
