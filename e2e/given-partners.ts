import { owner } from "@/db/client";
import { events, partnerships } from "@/db/schema";
import type { Barrier } from "@/e2e/given-barrier";
import { first, type Organisation, type Person } from "@/e2e/given-people";
import { portalNow } from "@/lib/clock";
import { daysToAnswer, type PartnershipState } from "@/lib/partnerships";

type InvitationWish = {
  by?: Person;
  state?: PartnershipState;
  words?: string;
  /** How long ago it was sent: more than fourteen days, and it has run out. */
  daysAgo?: number;
};

const at = (days: number) => new Date(portalNow().getTime() + days * 86_400_000);

/** An organisation that was invited to a barrier, in whatever state that is now, with its line of history. */
export async function invitation(
  it: Pick<Barrier, "id" | "author" | "organisation">,
  to: Organisation,
  {
    by = it.author,
    state = "invited",
    words = "Let our tutors teach in your waiting room.",
    daysAgo = 1,
  }: InvitationWish = {},
) {
  const sent = at(-daysAgo);
  const row = first(
    await owner
      .insert(partnerships)
      .values({
        submissionId: it.id,
        organisationId: to.id,
        part: "partner",
        words,
        state,
        byId: by.id,
        createdAt: sent,
        expiresAt: at(daysToAnswer - daysAgo),
        answeredAt: state === "invited" ? null : at(0),
      })
      .returning(),
  );
  await owner.insert(events).values({
    submissionId: it.id,
    personId: by.id,
    organisationId: it.organisation.id,
    act: "invite-partner",
    readers: "involved",
    subjectId: row.id,
    reason: words,
    at: sent,
    toldAt: sent,
  });
  return row;
}

/** Organisations that were invited to a project or a pooled budget, and accepted. */
export async function acceptParts(
  { id }: { id: string },
  partners: Organisation[],
  by: Pick<Person, "id">,
) {
  for (const one of partners)
    await owner.insert(partnerships).values({
      submissionId: id,
      organisationId: one.id,
      part: "partner",
      words: "Lend two youth workers.",
      state: "accepted",
      byId: by.id,
      expiresAt: at(daysToAnswer),
      answeredAt: at(-1),
    });
}
