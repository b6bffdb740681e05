import { and, desc, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { settle } from "@/db/queries/answers";
import { createComment } from "@/db/queries/comments";
import { createNote } from "@/db/queries/notes";
import { invitePartner } from "@/db/queries/partner-invitations";
import { movePartnership } from "@/db/queries/partnerships";
import { proposeOrganisation } from "@/db/queries/proposed-changes";
import { comments, partnerships } from "@/db/schema";
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
  comment: async ({ everybody }, viewer, id, { words, partnersOnly, reply }) =>
    createComment(viewer, id, {
      words,
      parent: reply ? await lastCommentOn(id) : null,
      readers: partnersOnly ? "partners" : "everyone",
      seenByEveryone: everybody,
      seenByPartners: everybody,
    }),
  settle: async (_stage, viewer, id) => settle(viewer, id, await lastCommentOn(id)),
  note: (_stage, viewer, id, { words }) => createNote(viewer, id, { words }),
  invite: ({ cast }, viewer, id, { organisation, words }) =>
    invitePartner(viewer, id, { organisation: cast.organisation(organisation), words }),
  propose: (_stage, viewer, id, { proposed }) => proposeOrganisation(viewer, id, proposed),
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

async function lastCommentOn(submissionId: string) {
  const [last] = await owner
    .select({ id: comments.id })
    .from(comments)
    .where(eq(comments.submissionId, submissionId))
    .orderBy(desc(comments.createdAt))
    .limit(1);
  return last?.id ?? fail("Nothing was said yet");
}

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
