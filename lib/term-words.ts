import { shownValue } from "@/lib/fields";
import { formatPounds } from "@/lib/money";
import { formatShare } from "@/lib/shares";
import type { Said, TermName } from "@/lib/term-fields";

type Agreed = { said: Said; members: readonly { id: string }[] };

/** What is said of one term, as lines of words. */
export function wordsOfTerm(
  name: TermName,
  { said, members }: Agreed,
  nameOf: (organisationId: string) => string,
): string[] {
  if (name === "hostId") return said.hostId ? [nameOf(said.hostId)] : [];
  if (name === "thresholds")
    return said.thresholds.map(
      ({ upTo, who }) => `${upTo === null ? "Above that" : `Up to ${formatPounds(upTo)}`}: ${who}`,
    );
  if (name !== "fixed") return [shownValue(name, said[name])];
  const at = (id: string) => members.findIndex((one) => one.id === id) + 1 || members.length + 1;
  return Object.entries(said.fixed)
    .sort(([one], [other]) => at(one) - at(other))
    .map(([id, share]) => `${nameOf(id)}: ${formatShare(share)}`);
}
