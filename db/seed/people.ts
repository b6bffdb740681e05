import type { PersonFact } from "@/db/seed/people-fact";
import { peopleOfTheMidlands } from "@/db/seed/people-midlands";
import { peopleOfMoney } from "@/db/seed/people-money";
import { peopleOfTheNorth } from "@/db/seed/people-north";
import { peopleOfTheSouth } from "@/db/seed/people-south";
import { supportTeam } from "@/db/seed/people-support";

const everyone = [
  ...supportTeam,
  ...peopleOfTheSouth,
  ...peopleOfTheMidlands,
  ...peopleOfTheNorth,
  ...peopleOfMoney,
] as const;

export type PersonSlug = (typeof everyone)[number]["slug"];
export type SamplePerson = PersonFact & { slug: PersonSlug };

/** Invented people; none is or was a real office holder, and no address can receive mail. */
export const people: readonly SamplePerson[] = everyone;
