import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { lockSubmission } from "@/db/queries/moves";
import { findFacts } from "@/db/queries/proposal-moves";
import { readProposal, readSpendLines } from "@/db/queries/proposal-rows";
import { returns } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import {
  keyOfQuarter,
  nameOfQuarter,
  type Quarter,
  quartersDue,
  type ReturnInput,
  whyNotReport,
} from "@/lib/returns";

/** Reports a quarter that has ended; again, in the place of what was reported of it before. */
export async function reportQuarter(
  viewer: Asker,
  id: string,
  quarter: Quarter,
  { lines, words }: ReturnInput,
  request?: string,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lockSubmission(tx, id);
      const [facts, found, spend] = await Promise.all([
        findFacts(tx, id),
        readProposal(tx, id),
        readSpendLines(tx, id),
      ]);
      if (!facts || !found) return gone;
      const whyNot = whyNotReport(facts);
      if (whyNot) return refused(whyNot);
      const { startsOn, endsOn } = found.draft;
      const today = londonToday(viewer.at ?? portalNow());
      const due = quartersDue(startsOn ?? "", endsOn ?? "", today).map(keyOfQuarter);
      if (!due.includes(keyOfQuarter(quarter)))
        return refused("Only a quarter that has ended is reported.");
      const planned = linesOfYear(spend, quarter).map((line) => line.id);
      if (
        planned.toSorted().join() !==
        lines
          .map((line) => line.id)
          .toSorted()
          .join()
      )
        return stale;
      const [kept] = await tx
        .insert(returns)
        .values({ submissionId: id, ...quarter, lines, words, personId: viewer.personId })
        .returning({ id: returns.id });
      if (!kept) return gone;
      await recordEvent(tx, viewer, {
        ...{ submissionId: id, subjectId: kept.id, act: "returned", reason: words },
        details: { quarter: nameOfQuarter(quarter) },
      });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}

/** What is planned in cash of a quarter's year: what its return tells of. */
export const linesOfYear = <Line extends { year: string; form: string }>(
  spend: readonly Line[],
  { year }: Quarter,
) => spend.filter((line) => line.year === year && line.form === "cash");
