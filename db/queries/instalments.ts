import { and, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { readInstalments } from "@/db/queries/fund";
import { lockSubmission } from "@/db/queries/moves";
import { findFacts } from "@/db/queries/proposal-moves";
import { readContributions, readProposal } from "@/db/queries/proposal-rows";
import { instalments, receipts } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { portalNow } from "@/lib/clock";
import { organisationsIn } from "@/lib/contributions";
import { londonToday } from "@/lib/dates";
import {
  everybody,
  instalmentsOf,
  isPaidIn,
  type ScheduleInput,
  whyNotReceive,
  whyNotSchedule,
} from "@/lib/instalments";
import { gone, type Outcome, refused } from "@/lib/outcome";
import { faultOfReceipt, type ReceiptInput } from "@/lib/receipts";

/** Says when the cash of an organisation, or of all, is due; contributions of which something came stay as they were. */
export async function planPayments(
  viewer: Asker,
  id: string,
  { who, rhythm, on }: ScheduleInput,
  request?: string,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lockSubmission(tx, id);
      const [facts, found, given, planned] = await Promise.all([
        findFacts(tx, id),
        readProposal(tx, id),
        readContributions(tx, id),
        readInstalments(tx, id),
      ]);
      if (!facts || !found) return gone;
      const whyNot = whyNotSchedule(facts);
      if (whyNot) return refused(whyNot);
      const { arrangement, startsOn } = found.draft;
      const begun = new Set(
        planned.filter(({ received }) => received > 0).map((one) => one.contributionId),
      );
      const rows = given.filter(
        (row) =>
          isPaidIn(row, arrangement) &&
          !begun.has(row.id) &&
          (who === everybody || row.organisationId === who),
      );
      if (rows.length === 0)
        return refused("It gives no cash of which nothing has come yet", "who");
      await takeOut(
        tx,
        rows.map((row) => row.id),
      );
      await tx.insert(instalments).values(
        rows.flatMap((row) =>
          instalmentsOf(row, startsOn ?? "", { rhythm, on }).map((one) => ({
            ...{ ...one, submissionId: id, contributionId: row.id, byId: viewer.personId },
          })),
        ),
      );
      await recordEvent(tx, viewer, {
        ...{ submissionId: id, act: "planned-payments", readers: "involved" as const },
        details: { whose: organisationsIn(rows).join(", ") },
      });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}

function takeOut(tx: Transaction, contributionIds: string[]) {
  return tx
    .update(instalments)
    .set({ removedAt: sql`portal_now()` })
    .where(and(inArray(instalments.contributionId, contributionIds), isNull(instalments.removedAt)))
    .returning({ id: instalments.id });
}

/** Records what came of a payment, or went back. */
export async function recordReceipt(
  viewer: Asker,
  { id, instalment }: { id: string; instalment: string },
  input: ReceiptInput,
  request?: string,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lockSubmission(tx, id);
      const [facts, planned] = await Promise.all([findFacts(tx, id), readInstalments(tx, id)]);
      const due = planned.find((one) => one.id === instalment);
      if (!facts || !due) return gone;
      const whyNot = whyNotReceive(facts);
      if (whyNot) return refused(whyNot);
      const { way, receivedOn, note } = input;
      const fault = faultOfReceipt(input, { due: due.pence, received: due.received });
      if (fault) return refused(fault.message, fault.field);
      if (receivedOn > londonToday(viewer.at ?? portalNow()))
        return refused("The day is still to come", "receivedOn");
      const pence = way === "back" ? -input.pence : input.pence;
      const [kept] = await tx
        .insert(receipts)
        .values({
          ...{ submissionId: id, instalmentId: instalment, pence, receivedOn, note },
          personId: viewer.personId,
        })
        .returning({ id: receipts.id });
      if (!kept) return gone;
      await recordEvent(tx, viewer, {
        ...{ submissionId: id, subjectId: kept.id, act: "recorded-payment" },
        readers: "involved",
        reason: note || null,
        changes: [{ field: "received", from: due.received, to: due.received + pence }],
        details: { whose: due.organisation },
      });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}
