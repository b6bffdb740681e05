import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { mergeInto } from "@/db/queries/barrier-merge";
import type { Facts } from "@/db/queries/barrier-moves";
import { askForMore, reply } from "@/db/queries/barrier-questions";
import { readDraft } from "@/db/queries/barrier-rows";
import { countFiles } from "@/db/queries/barriers";
import { findAddressee } from "@/db/queries/lookups";
import { because, type Consequence, forReason, inWords } from "@/db/queries/moves";
import { barriers, escalations, responses, reviews } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { whatIsMissing } from "@/lib/barrier-inputs";
import type { StepInput } from "@/lib/barrier-step-inputs";
import type { BarrierStep } from "@/lib/barrier-steps";
import { refused } from "@/lib/outcome";

type Work<Step extends BarrierStep> = (
  tx: Transaction,
  viewer: Asker,
  facts: Facts,
  input: StepInput<Step>,
) => Promise<Consequence>;

/** What each step writes beside the state. Each runs inside the step's transaction, before the state moves. */
export const consequences: { [Step in BarrierStep]: Work<Step> } = {
  async submit(tx, _viewer, { id }) {
    const found = await readDraft(tx, id);
    const complete = found && whatIsMissing(found.draft, await countFiles(tx, id)).length === 0;
    return complete
      ? { done: true }
      : refused("Some answers are still missing. Go back to the form: it names them.");
  },
  ask: askForMore,
  reply,
  async accept(tx, viewer, { id, version, members }, { severity, theme, takenBy, words }) {
    if (takenBy !== "support" && !members.includes(takenBy))
      return refused("Choose an organisation that is on this barrier, or the support team.");
    const takenById = takenBy === "support" ? null : takenBy;
    await tx
      .update(barriers)
      .set({ severity, theme, takenById })
      .where(eq(barriers.id, id))
      .returning({ id: barriers.id });
    await tx
      .insert(reviews)
      .values({ submissionId: id, version, personId: viewer.personId, severity, words });
    return {
      done: true,
      also: { officerId: viewer.personId },
      event: { details: { severity, theme } },
    };
  },
  merge: mergeInto,
  async decline(_tx, _viewer, _facts, { reason, pointer }) {
    return because(reason, { pointer });
  },
  appeal: forReason,
  async escalate(tx, viewer, { id }, { to, contact, ask, dueOn }) {
    const target = await findAddressee(tx, to);
    if (!target) return refused("Choose the body or board from the list.");
    const { name, body, board } = target;
    await tx
      .insert(escalations)
      .values({ submissionId: id, body, board, contact, ask, dueOn, putById: viewer.personId });
    const details = { to: name, contact, dueOn };
    return { done: true, also: { dueOn }, event: { reason: ask, details } };
  },
  async chase(tx, _viewer, { id }, { words }) {
    const chased = await tx
      .update(escalations)
      .set({ chases: sql`${escalations.chases} + 1`, chasedAt: sql`portal_now()` as never })
      .where(eq(escalations.id, latestEscalation(id)))
      .returning({ id: escalations.id });
    return chased.length === 1 ? because(words) : refused("There is no question to chase.");
  },
  async respond(tx, viewer, { id }, { outcome, words, receivedOn }) {
    const [put] = await tx
      .select({ id: escalations.id })
      .from(escalations)
      .where(eq(escalations.id, latestEscalation(id)));
    if (!put) return refused("There is no question to answer.");
    await tx.insert(responses).values({
      escalationId: put.id,
      submissionId: id,
      outcome,
      words,
      receivedOn,
      recordedById: viewer.personId,
    });
    return {
      done: true,
      also: { dueOn: null },
      event: { reason: words, details: { outcome, receivedOn } },
    };
  },
  "accept-outcome": inWords,
  resume: forReason,
  async resolve(_tx, _viewer, _facts, { changed, proof }) {
    return because(changed, { proof });
  },
  confirm: inWords,
  dispute: forReason,
  async close(_tx, _viewer, _facts, { reason, residual, workaround }) {
    return because(reason, { residual, workaround });
  },
  async reopen(_tx, _viewer, _facts, { evidence }) {
    return because(evidence);
  },
  withdraw: forReason,
};

const latestEscalation = (id: string) =>
  sql`(select e.id from ${escalations} e where e.submission_id = ${id} order by e.put_at desc limit 1)`;
