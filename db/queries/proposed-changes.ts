import { and, asc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { nameOf, readInviting } from "@/db/queries/partner-invitations";
import { readProposed } from "@/db/queries/proposed-organisations";
import { organisations, proposedOrganisations } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { gone, type Outcome, type Refusal, refused } from "@/lib/outcome";
import { whyNotInvite } from "@/lib/partnerships";
import {
  nextProposedState,
  type ProposedInput,
  type ProposedStep,
  proposedSteps,
} from "@/lib/proposed-organisations";

/** `found`: it is on the portal already, by this name or by another, and can be invited. */
type Found = { id: string; name: string };
type Proposing = Outcome & { found?: Found };

/** Asks the support team to bring an organisation to the portal, so that it can be invited. */
export async function proposeOrganisation(
  viewer: Asker,
  submissionId: string,
  input: ProposedInput,
  request?: string,
): Promise<Proposing> {
  let found: Found | undefined;
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const it = await readInviting(tx, submissionId);
      if (!it) return gone;
      const whyNot = whyNotInvite(it);
      if (whyNot) return refused(whyNot);
      const known = await findByName(tx, input.name);
      if (known?.id === it.organisationId) return refused(`${known.name} owns it.`);
      if (known && it.members.includes(known.id)) return refused(`${known.name} is on it already.`);
      if (known) {
        found = known;
        return refused(`${known.name} is on the portal already: it can be invited at once.`);
      }
      const { organisationId } = it;
      const [proposed] = await tx
        .insert(proposedOrganisations)
        .values({ ...input, submissionId, organisationId, byId: viewer.personId })
        .onConflictDoNothing()
        .returning({ id: proposedOrganisations.id });
      if (!proposed)
        return refused(`${input.name} is proposed already, and waits for the support team.`);
      await recordEvent(tx, viewer, {
        submissionId,
        act: "propose-organisation",
        readers: "involved",
        subjectId: proposed.id,
        reason: input.words,
        details: { organisation: input.name },
      });
      return { done: true, id: proposed.id };
    }),
  );
  tellSoon();
  return { ...outcome, found };
}

async function findByName(tx: Transaction, name: string): Promise<Found | undefined> {
  const [row] = await tx
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(sql`plain_name(${name}) in (select plain_name(known)
      from unnest(${organisations.name} || ${organisations.aliases}) as known)`)
    .orderBy(asc(organisations.name))
    .limit(1);
  return row;
}

type Settling = { foundId?: string; reason?: string };

/** Takes a proposed organisation one step on. */
export async function moveProposed(
  viewer: Asker,
  id: string,
  step: ProposedStep,
  { request, ...settling }: Settling & { request?: string } = {},
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const whyNot = await holdProposed(tx, id, step);
      return whyNot ?? settleProposed(tx, viewer, { id, step, ...settling });
    }),
  );
  tellSoon();
  return outcome;
}

/** Keeps a proposed organisation as it is until the end of the transaction; why the step may not be taken, or null. */
export async function holdProposed(
  tx: Transaction,
  id: string,
  step: ProposedStep,
): Promise<Refusal | null> {
  await tx
    .select({ id: proposedOrganisations.id })
    .from(proposedOrganisations)
    .where(eq(proposedOrganisations.id, id))
    .for("update");
  const it = await readProposed(tx, id);
  if (!it) return gone;
  const { reason } = nextProposedState(it, step);
  return reason === null ? null : refused(reason);
}

/** The step of one that is held. */
export async function settleProposed(
  tx: Transaction,
  viewer: Asker,
  { id, step, foundId, reason }: Settling & { id: string; step: ProposedStep },
): Promise<Outcome> {
  const it = await readProposed(tx, id);
  if (!it) return gone;
  const name = foundId && (await nameOf(tx, foundId));
  if (foundId && !name) return refused("Choose the organisation from the list.");
  if (foundId === it.organisationId) return refused(`${name} is the one that proposes it.`);
  const { act, from, to } = proposedSteps[step];
  const [moved] = await tx
    .update(proposedOrganisations)
    .set({ state: to, foundId, reason })
    .where(and(eq(proposedOrganisations.id, id), eq(proposedOrganisations.state, from)))
    .returning({ id: proposedOrganisations.id });
  if (!moved) throw new Error(`The proposal ${id} moved though it was held`);
  await recordEvent(tx, viewer, {
    submissionId: it.submissionId,
    act,
    readers: "involved",
    subjectId: id,
    reason,
    details: { organisation: it.name, found: name && name !== it.name ? name : "" },
  });
  return { done: true, id };
}
