import type { Audience } from "@/db/queries/readers";

const mostNamed = 6;

/** "14 people: Canterbury College (3), … and the support team (5)", in a line however many they are. */
export function audienceWords({ people, groups }: Audience) {
  const named = groups.map((group) => ({ ...group, words: wordsOf(group) }));
  const organisations = named.filter(({ isOrganisation }) => isOrganisation);
  const others = named.filter(({ isOrganisation }) => !isOrganisation);
  const room = organisations.length > mostNamed ? mostNamed - 1 : mostNamed;
  const left = organisations.length - room;
  const list = [
    ...organisations.slice(0, room).map(({ words }) => words),
    ...(left > 0 ? [`${left} other organisations`] : []),
    ...others.map(({ words }) => words),
  ];
  return `${counted(people.length)}: ${new Intl.ListFormat("en-GB").format(list)}`;
}

export const counted = (count: number) => (count === 1 ? "1 person" : `${count} people`);

function wordsOf({ name, people }: Audience["groups"][number]) {
  return `${name.replace(/^The support team$/, "the support team").replace(/^Observers$/, "observers")} (${people.length})`;
}
