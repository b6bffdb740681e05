import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { nameOfRow } from "@/db/queries/contributions";
import { lockSubmission } from "@/db/queries/moves";
import { findFacts } from "@/db/queries/proposal-moves";
import { readContributions } from "@/db/queries/proposal-rows";
import { supports } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { ofRow } from "@/lib/changes";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import { whyNotSupport, whyNotSupportRow } from "@/lib/supports";

type Chosen = { id: string; version: number };

/** Supports rows of the viewer's own organisation, all of them or none, each as it was when it was looked at. */
export async function supportRows(
  viewer: Asker,
  id: string,
  chosen: readonly Chosen[],
  request?: string,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lockSubmission(tx, id);
      const [facts, rows] = await Promise.all([findFacts(tx, id), readContributions(tx, id)]);
      if (!facts) return gone;
      const whyNot = whyNotSupport(facts);
      if (whyNot) return refused(whyNot);
      const own = rows.filter(({ organisationId }) => organisationId === viewer.organisationId);
      const found = chosen.map((one) => own.find((row) => row.id === one.id));
      if (found.some((row, at) => row?.version !== chosen[at]?.version)) return stale;
      const open = found.flatMap((row) => (row && row.supportedById === null ? [row] : []));
      const mine = open.map((row) => whyNotSupportRow(row, viewer.personId)).find(Boolean);
      if (mine) return refused(mine);
      if (open.length === 0)
        return facts.state === "agreed"
          ? refused("Every row of your organisation is supported.")
          : { done: true, id };
      await tx
        .insert(supports)
        .values(
          open.map(({ id: contributionId, version, organisationId }) => ({
            ...{ contributionId, version, organisationId },
            ...{ submissionId: id, personId: viewer.personId },
          })),
        )
        .returning({ id: supports.contributionId });
      await recordEvent(tx, viewer, {
        ...{ submissionId: id, act: "supported-contributions", readers: "involved" as const },
        changes: open.map((row) => ({
          field: ofRow("certainty", nameOfRow(row)),
          from: "indicative",
          to: "officer-supported",
        })),
      });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}
