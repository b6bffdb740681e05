import { moneyRows } from "@/db/queries/money-rows";
import { readMembers } from "@/db/queries/proposal-rows";
import type { Asker } from "@/db/viewer";
import { type Change, fieldAndRow } from "@/lib/changes";
import { labelOf } from "@/lib/choices";
import { type ContributionInput, labelOfOwnYear, saidOf } from "@/lib/contribution-inputs";
import { forms, sources, whyNotEnter } from "@/lib/contributions";
import { formatPounds } from "@/lib/money";
import { refused } from "@/lib/outcome";

/** Rows of money of the organisation that the viewer acts for. */
export const {
  save: saveContribution,
  remove: removeContribution,
  saveAll,
} = moneyRows<"contributions", ContributionInput>({
  table: "contributions",
  acts: {
    added: "added-contribution",
    changed: "changed-contribution",
    removed: "removed-contribution",
  },
  whyNot: whyNotEnter,
  owns: ({ organisationId }, viewer) => organisationId === viewer.organisationId,
  begin: ({ organisationId }) => ({ organisationId: organisationId ?? undefined }),
  async fault(tx, viewer, id, rows) {
    const passedOnBy = rows.flatMap(({ passedOnById }) => passedOnById ?? []);
    if (passedOnBy.length === 0) return null;
    const others = (await readMembers(tx, id)).filter((one) => one.id !== viewer.organisationId);
    return passedOnBy.every((by) => others.some((one) => one.id === by))
      ? null
      : refused("Choose one of the other organisations on it", "passedOnById");
  },
  said: saidOf,
  inShort: ["pence", "ownYear", "source", "form"],
  async named(tx, id, changes) {
    const isOfPartner = ({ field }: Change) => fieldAndRow(field).field === "passedOnById";
    if (!changes.some(isOfPartner)) return changes;
    const members = await readMembers(tx, id);
    const nameOf = (value: unknown) => members.find((one) => one.id === value)?.name ?? null;
    return changes.map((change) =>
      isOfPartner(change)
        ? { ...change, from: nameOf(change.from), to: nameOf(change.to) }
        : change,
    );
  },
});

/** Brings in the rows of a sheet, new and changed, all or none. */
export const bringInContributions = (
  viewer: Asker,
  place: { id: string; request?: string },
  rows: Parameters<typeof saveAll>[2],
) => saveAll(viewer, place, rows, { act: "brought-in-contributions", nameOf: nameOfRow });

/** A row as history calls it. */
export const nameOfRow = (row: ContributionInput) =>
  [
    labelOfOwnYear(saidOf(row).ownYear),
    labelOf(sources, row.source),
    `${row.nature} ${labelOf(forms, row.form).toLowerCase()}`,
    formatPounds(row.pence),
  ].join(", ");
