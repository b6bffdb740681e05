import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { comment, insert, type Line, line, type Target, type Write } from "@/e2e/access-statements";
import { maySee } from "@/e2e/access-table";

/** Something of one's own, written now, and the line that tells of it. */
function ofOwn(it: Target, table: string, values: Line, told: Line) {
  const id = randomUUID();
  const own = { id, submission_id: it.id, person_id: it.me.id, ...values };
  return [insert(table, own), line(it, { ...told, subject_id: id })];
}

const said = ({ me: { organisationId } }: Target, readers: string) => ({
  organisation_id: organisationId,
  readers,
  words: "x",
});
const file = (it: Target) => ({
  organisation_id: it.me.organisationId,
  name: "x.txt",
  type: "text/plain",
  bytes: 1,
  sha256: randomUUID(),
});
/** Lines of history that tell of comments, notes and files. */
export const linesOfRemarks: Write[] = [
  [
    "insert events: a comment of one's own",
    "comment for everyone",
    (it) => ofOwn(it, "comments", said(it, "everyone"), { act: "commented" }),
  ],
  [
    "insert events: a comment for partners",
    "comment for partners",
    (it) => ofOwn(it, "comments", said(it, "partners"), { act: "commented", readers: "partners" }),
  ],
  [
    "insert events: a comment for partners, for everyone to read",
    "nobody",
    (it) => ofOwn(it, "comments", said(it, "partners"), { act: "commented" }),
  ],
  [
    "insert events: an older comment",
    "nobody",
    (it) => line(it, { act: "commented", subject_id: it.comment }),
  ],
  [
    "insert events: an edited comment",
    maySee,
    (it) => [
      sql`update comments set words = 'Mended', edited_at = now() where id = ${it.comment} returning 1`,
      line(it, { act: "edited-comment", subject_id: it.comment }),
    ],
  ],
  [
    "insert events: a deleted comment",
    maySee,
    (it) => [
      sql`update comments set words = '', deleted_at = now() where id = ${it.comment} returning 1`,
      line(it, { act: "deleted-comment", subject_id: it.comment }),
    ],
  ],
  [
    "insert events: another's comment",
    "nobody",
    (it) => line(it, { act: "commented", subject_id: it.theirComment }),
  ],
  [
    "insert events: a comment deleted that is there",
    "nobody",
    (it) => line(it, { act: "deleted-comment", subject_id: it.comment }),
  ],
  [
    "insert events: a note",
    "note",
    (it) => ofOwn(it, "notes", { words: "x" }, { act: "noted", readers: "support" }),
  ],
  [
    "insert events: a note, for everyone to read",
    "nobody",
    (it) => ofOwn(it, "notes", { words: "x" }, { act: "noted" }),
  ],
  [
    "insert events: a note that is none",
    "nobody",
    (it) => line(it, { act: "noted", readers: "support", subject_id: it.comment }),
  ],
  [
    "insert events: a file of one's own",
    "attach",
    (it) => ofOwn(it, "attachments", file(it), { act: "attached" }),
  ],
  [
    "insert events: a file that came with a comment of one's own",
    "nobody",
    (it) => {
      const own = randomUUID();
      const came = { ...file(it), comment_id: own };
      return [
        comment(it.id, it.me, "everyone", own),
        ...ofOwn(it, "attachments", came, { act: "attached" }),
      ];
    },
  ],
  [
    "insert events: an older file",
    "nobody",
    (it) => line(it, { act: "attached", subject_id: it.file }),
  ],
  [
    "insert events: a file of one's own removed",
    "remove a file of one's own",
    (it) => [
      sql`update attachments set removed_at = now() where id = ${it.file} returning 1`,
      line(it, { act: "removed-attachment", subject_id: it.file }),
    ],
  ],
  [
    "insert events: another's file",
    "nobody",
    (it) => line(it, { act: "attached", subject_id: it.theirFile }),
  ],
  [
    "insert events: a file removed that is there",
    "nobody",
    (it) => line(it, { act: "removed-attachment", subject_id: it.file }),
  ],
];
