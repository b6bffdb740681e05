import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { type events, submissions } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import type { State } from "@/lib/lives";
import { gone, type Outcome, type Refusal, refused, stale } from "@/lib/outcome";
import type { Next } from "@/lib/steps";

type Also = Partial<
  Pick<
    typeof submissions.$inferInsert,
    "title" | "pilot" | "pilots" | "audience" | "summary" | "searchText" | "officerId" | "dueOn"
  >
>;
type EventWords = Partial<Pick<typeof events.$inferInsert, "reason" | "details" | "changes">>;

/** What a step writes beside the state: columns of the submission and of its line of history, as it stands then. */
export type Consequence =
  | {
      done: true;
      also?: Also;
      event?: EventWords | (() => Promise<EventWords>);
      after?: () => Promise<unknown>;
    }
  | Refusal;

/** A step that leaves nothing but its reason, and details in words. */
export const because = (reason: string, details: Record<string, string> = {}): Consequence => ({
  done: true,
  event: { reason, details },
});

/** The work of a step that only says why, or tells something. */
export const forReason = async (
  _tx: Transaction,
  _viewer: Asker,
  _facts: unknown,
  { reason }: { reason: string },
) => because(reason);
export const inWords = async (
  _tx: Transaction,
  _viewer: Asker,
  _facts: unknown,
  { words }: { words: string },
) => because(words);

type Moving = { id: string; version: number; state: State };

/** Of one kind of submission: what decides about a step, and what each step writes before the state moves. */
type Life<Inputs, Facts extends Moving> = {
  find: (tx: Transaction, id: string) => Promise<Facts | null>;
  next: (facts: Facts, step: keyof Inputs & string) => Next<State>;
  consequences: {
    [Step in keyof Inputs]: (
      tx: Transaction,
      viewer: Asker,
      facts: Facts,
      input: Inputs[Step],
    ) => Promise<Consequence>;
  };
  /** Locks that are taken before the submission's own. */
  lockFirst?: (tx: Transaction, step: keyof Inputs) => Promise<unknown>;
};

/** How a kind is taken a step on: the state, what the step brings with it, and its line of history, or nothing. */
export function mover<Inputs, Facts extends Moving>(life: Life<Inputs, Facts>) {
  return async function move<Step extends keyof Inputs & string>(
    viewer: Asker,
    id: string,
    step: Step,
    input: Inputs[Step],
    { version, request }: { version: number; request?: string },
  ): Promise<Outcome> {
    const outcome = await asViewer(viewer, (tx) =>
      once(tx, viewer, request, async () => {
        await life.lockFirst?.(tx, step);
        await lockSubmission(tx, id);
        const found = await life.find(tx, id);
        if (!found) return gone;
        const next = life.next(found, step);
        if (next.to === null) return found.version === version ? refused(next.reason) : stale;
        if (found.version !== version) return stale;
        const consequence = await life.consequences[step](tx, viewer, found, input);
        if (!consequence.done) return consequence;
        const [moved] = await tx
          .update(submissions)
          .set({ state: next.to, version: version + 1, ...consequence.also })
          .where(and(eq(submissions.id, id), eq(submissions.version, version)))
          .returning({ id: submissions.id });
        if (!moved) return stale;
        const { event } = consequence;
        await recordEvent(tx, viewer, {
          submissionId: id,
          act: step,
          fromState: found.state,
          toState: next.to,
          version: version + 1,
          ...(typeof event === "function" ? await event() : event),
        });
        await consequence.after?.();
        return { done: true, id };
      }),
    );
    tellSoon();
    return outcome;
  };
}

/** Always the submission before its other rows. */
export function lockSubmission(tx: Transaction, id: string) {
  return tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(eq(submissions.id, id))
    .for("no key update");
}
