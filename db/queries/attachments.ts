import { createHash } from "node:crypto";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { standsAs } from "@/db/policies";
import { attachmentContents, attachments, organisations, people, submissions } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { mostAttachments } from "@/lib/attachments";
import { portalNow } from "@/lib/clock";
import { editableStates } from "@/lib/lives";
import { gone, type Outcome, refused } from "@/lib/outcome";

/** A file whose content was looked into and whose name is clean. */
export type CheckedFile = { name: string; type: string; content: Buffer };
export type PrintedFile = CheckedFile & { sha256: string };

/** The files of the submission itself, not those that came with its comments. */
export const isOn = (submissionId: string) =>
  and(
    eq(attachments.submissionId, submissionId),
    isNull(attachments.commentId),
    isNull(attachments.removedAt),
  );

/** The files on a submission, and how many more the viewer may add. */
export function findAttachments(viewer: Asker, submissionId: string) {
  return readAsViewer(viewer, async (tx) => {
    const [files, mayAttach] = await Promise.all([
      readAttachments(tx, viewer, submissionId),
      mayAttachTo(tx, submissionId),
    ]);
    return { files, room: mayAttach ? Math.max(0, mostAttachments - files.length) : null };
  });
}

function readAttachments(tx: Transaction, viewer: Asker, submissionId: string) {
  const isEditable = sql.join(
    editableStates.map((state) => sql`${state}`),
    sql`, `,
  );
  return tx
    .select({
      id: attachments.id,
      name: attachments.name,
      bytes: attachments.bytes,
      person: people.name,
      organisation: organisations.name,
      createdAt: attachments.createdAt,
      canRemove: sql<boolean>`${isOwn(viewer)} and ${submissions.state} in (${isEditable})`,
    })
    .from(attachments)
    .innerJoin(submissions, eq(submissions.id, attachments.submissionId))
    .innerJoin(people, eq(people.id, attachments.personId))
    .leftJoin(organisations, eq(organisations.id, attachments.organisationId))
    .where(isOn(submissionId))
    .orderBy(asc(attachments.createdAt), asc(attachments.id));
}

/** The files as whoever reads the submission sees them. */
export function listFiles(tx: Transaction, submissionId: string) {
  return tx
    .select({
      id: attachments.id,
      name: attachments.name,
      bytes: attachments.bytes,
      sha256: attachments.sha256,
    })
    .from(attachments)
    .where(isOn(submissionId))
    .orderBy(asc(attachments.createdAt), asc(attachments.id));
}

/** Keeps all the files or none: ten on a submission at most, counted while nobody else can add one. */
export async function createAttachments(
  viewer: Asker,
  submissionId: string,
  files: CheckedFile[],
  request?: string,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const mayAttach = await mayAttachTo(tx, submissionId);
      if (mayAttach === null) return gone;
      if (!mayAttach)
        return refused("Only the organisations on it and the support team add files.");
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${submissionId}, 7))`);
      const there = await listPrints(tx, submissionId);
      if (there.length + files.length > mostAttachments)
        return refused(tooMany(mostAttachments - there.length));
      const added = files.map(withPrint);
      const twice = added.find(
        ({ sha256 }, index) =>
          there.includes(sha256) || added.findIndex((one) => one.sha256 === sha256) < index,
      );
      if (twice) return refused(`“${twice.name}” is on it already`);
      for (const file of added) {
        const { id } = await keepFile(tx, viewer, { submissionId }, file);
        const event = { submissionId, act: "attached", subjectId: id };
        await recordEvent(tx, viewer, { ...event, details: { name: file.name } });
      }
      return { done: true, id: submissionId };
    }),
  );
  tellSoon();
  return outcome;
}

/** A file with its bytes, for whoever may see what it is attached to at this moment. */
export function findAttachment(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [row] = await tx
      .select({
        name: attachments.name,
        type: attachments.type,
        content: attachmentContents.content,
      })
      .from(attachments)
      .innerJoin(attachmentContents, eq(attachmentContents.attachmentId, attachments.id))
      .where(and(eq(attachments.id, id), isNull(attachments.removedAt)));
    return row ?? null;
  });
}

/** Takes one's own file away while the submission may still be changed. */
export function removeAttachment(
  viewer: Asker,
  submissionId: string,
  id: string,
  request?: string,
): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      const files = await readAttachments(tx, viewer, submissionId);
      const file = files.find((one) => one.id === id);
      if (!file) return gone;
      if (!file.canRemove)
        return refused("Only whoever added a file can remove it, and only before it is submitted.");
      const [removed] = await tx
        .update(attachments)
        .set({ removedAt: viewer.at ?? portalNow() })
        .where(and(eq(attachments.id, id), isNull(attachments.removedAt)))
        .returning({ id: attachments.id });
      if (!removed) return gone;
      const event = { submissionId, act: "removed-attachment", subjectId: id };
      await recordEvent(tx, viewer, { ...event, details: { name: file.name } });
      return { done: true, id };
    }),
  );
}

export async function keepFile(
  tx: Transaction,
  viewer: Asker,
  to: { submissionId: string; commentId?: string },
  { content, ...file }: PrintedFile,
) {
  const { personId, organisationId } = viewer;
  const [added] = await tx
    .insert(attachments)
    .values({ ...to, personId, organisationId, ...file, bytes: content.length })
    .returning({ id: attachments.id });
  if (!added) throw new Error("An attachment was not kept");
  await tx.insert(attachmentContents).values({ attachmentId: added.id, content });
  return added;
}

export const withPrint = (file: CheckedFile): PrintedFile => ({
  ...file,
  sha256: createHash("sha256").update(file.content).digest("hex"),
});

async function mayAttachTo(tx: Transaction, submissionId: string) {
  const [row] = await tx
    .select({
      may: sql<boolean>`coalesce(${standsAs("submissions.id", "partner-contributor", "entered", "adviser", "reviewer")}, false)`,
    })
    .from(submissions)
    .where(eq(submissions.id, submissionId));
  return row?.may ?? null;
}

async function listPrints(tx: Transaction, submissionId: string) {
  const rows = await tx
    .select({ sha256: attachments.sha256 })
    .from(attachments)
    .where(isOn(submissionId));
  return rows.map(({ sha256 }) => sha256);
}

function tooMany(room: number) {
  if (room <= 0) return `It has ${mostAttachments} files, and that is the most`;
  return `It can hold ${mostAttachments} files: choose ${room} more at most`;
}

const isOwn = ({ personId, organisationId }: Asker) =>
  sql<boolean>`(${attachments.personId} = ${personId} and ${attachments.organisationId} is not distinct from ${organisationId}::uuid)`;
