import type { Audience, NamedAudience } from "@/db/queries/readers";

const mostListed = 6;

/** "14 people: Canterbury College (3), … and the support team (5)", in a line however many they are. */
export function audienceWords({ count, groups }: InShort) {
  const named = groups.map((group) => ({ ...group, words: wordsOf(group) }));
  const organisations = named.filter(({ isOrganisation }) => isOrganisation);
  const others = named.filter(({ isOrganisation }) => !isOrganisation);
  const room = organisations.length > mostListed ? mostListed - 1 : mostListed;
  const left = organisations.length - room;
  const list = [
    ...organisations.slice(0, room).map(({ words }) => words),
    ...(left > 0 ? [`${left} other organisations`] : []),
    ...others.map(({ words }) => words),
  ];
  return `${counted(count)}: ${new Intl.ListFormat("en-GB").format(list)}`;
}

export const counted = (count: number) => (count === 1 ? "1 person" : `${count} people`);

type InShort = {
  count: number;
  groups: Pick<Audience["groups"][number], "name" | "isOrganisation" | "count">[];
};

/** The same of an audience by name. */
export const inShort = ({ people, groups }: NamedAudience): InShort => ({
  count: people.length,
  groups: groups.map((group) => ({ ...group, count: group.people.length })),
});

function wordsOf({ name, count }: InShort["groups"][number]) {
  return `${name.replace(/^The support team$/, "the support team").replace(/^Observers$/, "observers")} (${count})`;
}
