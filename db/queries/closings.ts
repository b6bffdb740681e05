import { and, eq } from "drizzle-orm";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { readFund } from "@/db/queries/fund";
import { lockSubmission } from "@/db/queries/moves";
import { findFacts } from "@/db/queries/proposal-moves";
import { readContributions, readSavings } from "@/db/queries/proposal-rows";
import { acknowledgements, closings } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { portalNow } from "@/lib/clock";
import type { FinalAccountInput } from "@/lib/closing-inputs";
import { whyNotAccount, whyNotAcknowledge } from "@/lib/closings";
import { londonToday } from "@/lib/dates";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";

type At = { version: number; request?: string };

/** Writes the final account; whoever acknowledged it as it was is asked anew. */
export async function writeFinalAccount(
  viewer: Asker,
  id: string,
  { paidOn, assets, results, gained }: FinalAccountInput,
  { version, request }: At,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lockSubmission(tx, id);
      const [facts, savings] = await Promise.all([findFacts(tx, id), readSavings(tx, id)]);
      if (!facts) return gone;
      const whyNot = whyNotAccount(facts);
      if (whyNot) return refused(whyNot);
      if (paidOn > londonToday(viewer.at ?? portalNow()))
        return refused("The day is still to come", "paidOn");
      if (Object.keys(gained).some((one) => !savings.some((saving) => saving.id === one)))
        return stale;
      const [written] = await tx
        .update(closings)
        .set({
          ...{ paidOn, assets, results, gained },
          ...{ version: version + 1, editedById: viewer.personId },
        })
        .where(and(eq(closings.submissionId, id), eq(closings.version, version)))
        .returning({ version: closings.version });
      if (!written) return stale;
      await recordEvent(tx, viewer, {
        ...{ submissionId: id, act: "wrote-final-account", readers: "involved" as const },
        reason: results,
        details: { paidOn },
      });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}

/** Takes the final account, as it was read, as that of the viewer's organisation. */
export async function acknowledge(
  viewer: Asker,
  id: string,
  { version, request }: At,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lockSubmission(tx, id);
      const [facts, fund, given] = await Promise.all([
        findFacts(tx, id),
        readFund(tx, id),
        readContributions(tx, id),
      ]);
      const { organisationId } = viewer;
      if (!facts || !organisationId) return gone;
      const whyNot = whyNotAcknowledge(facts, {
        isWritten: Boolean(fund.closing?.paidOn),
        gives: given.some((row) => row.organisationId === organisationId),
        isDone: fund.acknowledged.some((one) => one.organisationId === organisationId),
      });
      if (whyNot) return refused(whyNot);
      if (fund.closing?.version !== version) return stale;
      await tx
        .insert(acknowledgements)
        .values({ submissionId: id, organisationId, version, personId: viewer.personId })
        .returning({ version: acknowledgements.version });
      await recordEvent(tx, viewer, {
        ...{ submissionId: id, act: "acknowledged-account", readers: "involved" as const },
      });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}
