import { and, eq } from "drizzle-orm";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { type Condition, findCondition } from "@/db/queries/conditions";
import { type Facts, findFacts } from "@/db/queries/project-moves";
import { conditions } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { type MeetInput, whyNotMeet, whyNotReopen } from "@/lib/conditions";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";

type Place = { id: string; row: string; version: number; request?: string };

export const meetCondition = (viewer: Asker, place: Place, { how, metOn }: MeetInput) =>
  change(viewer, place, {
    whyNot: (facts, condition) => whyNotMeet(facts, viewer, condition),
    set: { how, metOn },
    told: { act: "condition-met", reason: how, details: { metOn } },
  });

export const reopenCondition = (viewer: Asker, place: Place, { reason }: { reason: string }) =>
  change(viewer, place, {
    whyNot: whyNotReopen,
    set: { metOn: null, reopened: reason },
    told: { act: "condition-reopened", reason, details: {} },
  });

type Change = {
  whyNot: (facts: Facts, condition: Condition) => string | null;
  set: Partial<Pick<typeof conditions.$inferInsert, "how" | "metOn" | "reopened">>;
  told: { act: string; reason: string; details: Record<string, string> };
};

async function change(
  viewer: Asker,
  { id, row, version, request }: Place,
  { whyNot, set, told }: Change,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome> => {
      const [facts, condition] = await Promise.all([findFacts(tx, id), findCondition(tx, id, row)]);
      if (!facts || !condition) return gone;
      if (condition.version !== version) return stale;
      const reason = whyNot(facts, condition);
      if (reason) return refused(reason);
      const [changed] = await tx
        .update(conditions)
        .set({ ...set, version: version + 1 })
        .where(and(eq(conditions.id, row), eq(conditions.version, version)))
        .returning({ id: conditions.id });
      if (!changed) return stale;
      await recordEvent(tx, viewer, {
        submissionId: id,
        subjectId: row,
        ...told,
        details: { condition: condition.words, ...told.details },
      });
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}
