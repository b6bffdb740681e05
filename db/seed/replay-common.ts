import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { createComment } from "@/db/queries/comments";
import { createNote } from "@/db/queries/notes";
import { invitePartner } from "@/db/queries/partner-invitations";
import { movePartnership } from "@/db/queries/partnerships";
import { partnerships } from "@/db/schema";
import { fail, type Stage } from "@/db/seed/replay-stage";
import type { CommonAct } from "@/db/seed/samples/sample";
import type { Asker } from "@/db/viewer";
import type { Outcome } from "@/lib/outcome";

type Work<Do> = (
  stage: Stage,
  viewer: Asker,
  id: string,
  act: Extract<CommonAct, { do: Do }>,
) => Promise<Outcome>;

const works: { [Do in CommonAct["do"]]: Work<Do> } = {
  comment: ({ everybody }, viewer, id, { words, partnersOnly }) =>
    createComment(viewer, id, {
      words,
      readers: partnersOnly ? "partners" : "everyone",
      seenByEveryone: everybody,
      seenByPartners: everybody,
    }),
  note: (_stage, viewer, id, { words }) => createNote(viewer, id, { words }),
  invite: ({ cast }, viewer, id, { organisation, words }) =>
    invitePartner(viewer, id, { organisation: cast.organisation(organisation), words }),
  async "accept-part"(_stage, viewer, id) {
    return movePartnership(viewer, await openPartOf(id, viewer.organisationId ?? ""), "accept");
  },
  async "decline-part"(_stage, viewer, id, { reason }) {
    const part = await openPartOf(id, viewer.organisationId ?? "");
    return movePartnership(viewer, part, "decline", { reason });
  },
  async "withdraw-part"({ cast }, viewer, id, { organisation }) {
    const part = await openPartOf(id, cast.organisation(organisation));
    return movePartnership(viewer, part, "withdraw");
  },
};

export const isCommon = (act: { do: string }): act is CommonAct => act.do in works;

/** What is done alike to every kind of submission. */
export const doCommon = (stage: Stage, viewer: Asker, id: string, act: CommonAct) =>
  works[act.do](stage, viewer, id, act as never);

async function openPartOf(submissionId: string, organisationId: string) {
  const [part] = await owner
    .select({ id: partnerships.id })
    .from(partnerships)
    .where(
      and(
        eq(partnerships.submissionId, submissionId),
        eq(partnerships.organisationId, organisationId),
        eq(partnerships.state, "invited"),
      ),
    );
  return part?.id ?? fail("It is not invited");
}
