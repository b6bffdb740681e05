import { and, desc, eq, sql } from "drizzle-orm";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { readPart } from "@/db/queries/partnerships";
import { events, partnerships, people } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import { whyNotReword } from "@/lib/partnerships";

/** Writes anew what an organisation's part is, if nobody of it did since `version`. */
export async function rewordPart(
  viewer: Asker,
  id: string,
  { words }: { words: string },
  { version, request }: { version: number; request?: string },
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome> => {
      await tx.execute(sql`select hold_submission_of(${id})`);
      const it = await readPart(tx, id);
      if (!it?.submission) return gone;
      const whyNot = whyNotReword(it);
      if (whyNot) return refused(whyNot);
      const submissionId = it.submission.id;
      if (it.words === words) return { done: true, id: submissionId };
      const [changed] = await tx
        .update(partnerships)
        .set({ words, version: version + 1 })
        .where(and(eq(partnerships.id, id), eq(partnerships.version, version)))
        .returning({ id: partnerships.id });
      if (!changed) return stale;
      await recordEvent(tx, viewer, {
        submissionId,
        act: "changed-part",
        subjectId: id,
        reason: words,
        details: { before: it.words },
      });
      return { done: true, id: submissionId };
    }),
  );
  tellSoon();
  return outcome;
}

/** Who wrote the words of a part last, and when. */
export function findLastWording(viewer: Asker, submissionId: string, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [row] = await tx
      .select({ person: people.name, at: events.at })
      .from(events)
      .innerJoin(people, eq(people.id, events.personId))
      .where(
        and(
          eq(events.submissionId, submissionId),
          eq(events.act, "changed-part"),
          eq(events.subjectId, id),
        ),
      )
      .orderBy(desc(events.at))
      .limit(1);
    return row ?? null;
  });
}
