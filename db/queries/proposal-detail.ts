import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { findFacts } from "@/db/queries/proposal-moves";
import { readWhole } from "@/db/queries/proposal-whole";
import { readRecord } from "@/db/queries/record";
import { readSigning, whoseSignaturesStand } from "@/db/queries/signatures";
import { pilots, submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";

/** Everything that one pooled budget shows but its discussion and history; `null` when it is not there for this viewer. */
export function findProposal(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [facts, whole, record, names] = await Promise.all([
      findFacts(tx, id),
      readWhole(tx, id),
      readRecord(tx, id),
      findNames(tx, id),
    ]);
    if (!facts || !whole || !names) return null;
    const { submission, ...rest } = whole;
    return {
      ...submission,
      ...rest,
      ...names,
      ...record,
      facts,
      signing: await readSigning(tx, viewer, facts, whole),
      /** Whose signatures a change to the terms would leave without effect: those to the terms as they are now. */
      atRisk: whoseSignaturesStand(whole),
      /** The organisation that the viewer acts for. */
      actsFor: viewer.organisationId,
    };
  });
}
export type Proposal = NonNullable<Awaited<ReturnType<typeof findProposal>>>;

async function findNames(tx: Transaction, id: string) {
  const [row] = await tx
    .select({ pilotName: pilots.name })
    .from(submissions)
    .innerJoin(pilots, eq(pilots.slug, submissions.pilot))
    .where(eq(submissions.id, id));
  return row ?? null;
}
