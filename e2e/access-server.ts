import { type Actor, type Case, may, type Verb } from "@/e2e/access-table";

/** A second server is asked again what it could answer otherwise; that each audience is told apart, by bare SQL alone. */
const again = process.env.PORTAL_TEST_ONLY === "server";

export const casesHere = (cases: Case[]) =>
  again ? cases.filter(({ audience }) => audience === "all-pilots") : cases;

/** Of several who may, one; whoever may not, all. */
export function actorsHere(among: Actor[], verb: Verb, its: Case) {
  if (!again) return among;
  const first = among.find((actor) => may(actor, verb, its));
  return among.filter((actor) => actor === first || !may(actor, verb, its));
}
