import { owner } from "@/db/client";
import { events, proposedOrganisations } from "@/db/schema";
import { first, mark, type Organisation, type Person } from "@/e2e/given-people";
import { portalNow } from "@/lib/clock";
import { type ProposedState, proposedSteps } from "@/lib/proposed-organisations";

type ProposedWish = {
  by: Person;
  name?: string;
  state?: ProposedState;
  /** What it became, and who settled it. */
  found?: Organisation;
  settledBy?: Person;
  reason?: string;
  daysAgo?: number;
};

export const wanted = {
  type: "voluntary" as const,
  pilot: "kent" as const,
  reach: "www.harbour.example",
  contactName: "Nora Penhaligon",
  contactEmail: "nora@harbour.example",
  words: "Lend us your boat shed on Tuesdays.",
  why: "Nobody else has room by the harbour.",
};

/** An organisation that was proposed to the support team, in whatever state that is now, with its lines of history. */
export async function proposed(
  it: { id: string; organisation: Organisation },
  { by, name = `Harbour Trust ${mark()}`, state = "open", daysAgo = 1, ...wish }: ProposedWish,
) {
  const at = new Date(portalNow().getTime() - daysAgo * 86_400_000);
  const settledById = state === "open" ? null : (wish.settledBy ?? by).id;
  const row = first(
    await owner
      .insert(proposedOrganisations)
      .values({
        ...wanted,
        submissionId: it.id,
        organisationId: it.organisation.id,
        byId: by.id,
        name,
        state,
        createdAt: at,
        foundId: state === "added" ? (wish.found?.id ?? null) : null,
        reason: state === "declined" ? (wish.reason ?? "It has closed.") : null,
        settledById,
        settledAt: settledById ? at : null,
      })
      .returning(),
  );
  const line = {
    submissionId: it.id,
    readers: "involved",
    subjectId: row.id,
    details: { organisation: name },
    at,
    toldAt: at,
  };
  const organisationId = it.organisation.id;
  await owner
    .insert(events)
    .values({ ...line, act: "propose-organisation", personId: by.id, organisationId });
  const step = Object.values(proposedSteps).find(({ to }) => to === state);
  if (step && settledById)
    await owner.insert(events).values({ ...line, act: step.act, personId: settledById });
  return row;
}
