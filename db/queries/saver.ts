import type { Transaction } from "@/db/client";
import { once } from "@/db/once";
import { type beginDraft, changeDraft, type Words } from "@/db/queries/submissions";
import { type Asker, asViewer } from "@/db/viewer";
import { type Change, changesBetween } from "@/lib/changes";
import { gone, type Outcome, type Refusal, refused, stale } from "@/lib/outcome";

type Begun<Draft> = { draft: Draft; submission: { version: number; organisationId: string } };

/** Of one kind of submission: how its draft is read and written, and what stands in the way. */
type Written<Draft, Found extends Begun<Draft>> = {
  find: (tx: Transaction, id: string) => Promise<Found | null>;
  whyNot: (found: Found) => string | null;
  /** What is not on its list, or what changes in `found` and may not. */
  fault: (tx: Transaction, draft: Draft, found?: Found, changes?: Change[]) => Promise<Fault>;
  begin: (tx: Transaction, viewer: Asker, draft: Draft, onBehalfOf?: string) => Beginning;
  wordsOf: (draft: Draft) => Words;
  /** The rows beside the submission's own. */
  saveDetails: (tx: Transaction, id: string, owner: string, draft: Draft) => Promise<unknown>;
};
type Fault = Refusal | null;
type Beginning = ReturnType<typeof beginDraft>;

/** How a draft of a kind is begun, and saved once it is. */
export function saver<Draft extends Record<string, unknown>, Found extends Begun<Draft>>(
  of: Written<Draft, Found>,
) {
  return {
    /** `onBehalfOf` names the organisation when an adviser enters it for one. */
    create: (
      viewer: Asker,
      draft: Draft,
      { request, onBehalfOf }: { request?: string; onBehalfOf?: string } = {},
    ): Promise<Outcome> =>
      asViewer(viewer, (tx) =>
        once(tx, viewer, request, async () => {
          const fault = await of.fault(tx, draft);
          if (fault) return fault;
          const begun = await of.begin(tx, viewer, draft, onBehalfOf);
          return begun.done ? { done: true, id: begun.id } : begun;
        }),
      ),
    /** Saves what was typed if nobody saved since `version`; otherwise nothing, and the caller shows both. */
    update: (viewer: Asker, id: string, draft: Draft, version: number): Promise<Outcome> =>
      asViewer(viewer, async (tx) => {
        const found = await of.find(tx, id);
        if (!found) return gone;
        const whyNot = of.whyNot(found);
        if (whyNot) return refused(whyNot);
        const changes = changesBetween(found.draft, draft);
        // Also the answer to a second post of the same words, whose version is old by then.
        if (changes.length === 0) return { done: true, id };
        if (found.submission.version !== version) return stale;
        const fault = await of.fault(tx, draft, found, changes);
        if (fault) return fault;
        const words = of.wordsOf(draft);
        const outcome = await changeDraft(tx, viewer, { id, version, words, changes });
        if (outcome.done) await of.saveDetails(tx, id, found.submission.organisationId, draft);
        return outcome;
      }),
  };
}
