import { moneyRows } from "@/db/queries/money-rows";
import { readMembers } from "@/db/queries/proposal-rows";
import { type ContributionInput, saidOf } from "@/lib/contribution-inputs";
import { whyNotEnter } from "@/lib/contributions";
import { refused } from "@/lib/outcome";

/** Rows of money of the organisation that the viewer acts for. */
export const { save: saveContribution, remove: removeContribution } = moneyRows<
  "contributions",
  ContributionInput
>({
  table: "contributions",
  acts: {
    added: "added-contribution",
    changed: "changed-contribution",
    removed: "removed-contribution",
  },
  whyNot: whyNotEnter,
  owns: ({ organisationId }, viewer) => organisationId === viewer.organisationId,
  begin: ({ organisationId }) => ({ organisationId: organisationId ?? undefined }),
  async fault(tx, viewer, id, { passedOnById }) {
    if (!passedOnById) return null;
    const others = (await readMembers(tx, id)).filter((one) => one.id !== viewer.organisationId);
    return others.some((one) => one.id === passedOnById)
      ? null
      : refused("Choose one of the other organisations on it", "passedOnById");
  },
  said: saidOf,
  inShort: ["pence", "ownYear", "source", "form"],
  async named(tx, id, changes) {
    const members = await readMembers(tx, id);
    const nameOf = (value: unknown) => members.find((one) => one.id === value)?.name ?? null;
    return changes.map((change) =>
      change.field === "passedOnById"
        ? { ...change, from: nameOf(change.from), to: nameOf(change.to) }
        : change,
    );
  },
});
