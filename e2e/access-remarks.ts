import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { attachment, comment, type Target, type Write, watch } from "@/e2e/access-statements";
import { maySee } from "@/e2e/access-table";

const draft = (id: string, person: string) =>
  sql`insert into drafts (submission_id, person_id, readers, words)
    values (${id}, ${person}, 'everyone', 'x') returning 1`;

/** One and the same transaction says it and attaches to it. */
const withComment = ({ id, me }: Target, readers: string) => {
  const own = randomUUID();
  return [comment(id, me, readers, own), attachment(id, me, own)];
};

/** What is said, kept and followed on a barrier. */
export const remarks: Write[] = [
  [
    "insert comments: for everyone",
    "comment for everyone",
    ({ id, me }) => comment(id, me, "everyone"),
  ],
  [
    "insert comments: for partners",
    "comment for partners",
    ({ id, me }) => comment(id, me, "partners"),
  ],
  ["insert comments: as another", "nobody", ({ id, other }) => comment(id, other, "everyone")],
  [
    "insert comments: for another organisation than one acts for",
    "nobody",
    ({ id, me, other }) => comment(id, { ...me, organisationId: other.organisationId }, "everyone"),
  ],
  [
    "insert comments: a reply",
    "comment for everyone",
    ({ id, me, comment: own }) =>
      sql`insert into comments (submission_id, parent_id, person_id, organisation_id, readers, words)
        values (${id}, ${own}, ${me.id}, ${me.organisationId}, 'everyone', 'x') returning 1`,
  ],
  ["insert drafts", maySee, ({ id, me }) => draft(id, me.id)],
  ["insert drafts: as another", "nobody", ({ id, other }) => draft(id, other.id)],
  [
    "update comments: one's own",
    maySee,
    ({ comment: own }) => sql`update comments set words = 'Mended' where id = ${own} returning 1`,
  ],
  [
    "update comments: another's",
    "nobody",
    ({ theirComment }) =>
      sql`update comments set words = 'Mended' where id = ${theirComment} returning 1`,
  ],
  [
    "insert mentions: in another's comment",
    "nobody",
    ({ theirComment, me }) =>
      sql`insert into mentions (comment_id, person_id) values (${theirComment}, ${me.id}) returning 1`,
  ],
  [
    "insert comment_versions: of another's comment",
    "nobody",
    ({ theirComment }) =>
      sql`insert into comment_versions (comment_id, words) values (${theirComment}, 'x') returning 1`,
  ],
  [
    "insert notes",
    "note",
    ({ id, me }) =>
      sql`insert into notes (submission_id, person_id, words) values (${id}, ${me.id}, 'x') returning 1`,
  ],
  [
    "insert notes: as another",
    "nobody",
    ({ id, other }) =>
      sql`insert into notes (submission_id, person_id, words) values (${id}, ${other.id}, 'x') returning 1`,
  ],
  ["insert attachments", "attach", ({ id, me }) => attachment(id, me)],
  ["insert attachments: as another", "nobody", ({ id, other }) => attachment(id, other)],
  [
    "insert attachments: with a comment of one's own",
    "comment for everyone",
    (it) => withComment(it, "everyone"),
  ],
  [
    "insert attachments: with a comment of one's own, among partners",
    "comment for partners",
    (it) => withComment(it, "partners"),
  ],
  [
    "insert attachments: to an older comment of one's own",
    "nobody",
    ({ id, me, comment: older }) => attachment(id, me, older),
  ],
  [
    "insert attachments: to another's comment",
    "nobody",
    ({ id, me, theirComment }) => attachment(id, me, theirComment),
  ],
  [
    "update attachments: one's own",
    "remove a file of one's own",
    ({ file }) => sql`update attachments set removed_at = now() where id = ${file} returning 1`,
  ],
  [
    "update attachments: another's",
    "nobody",
    ({ theirFile }) =>
      sql`update attachments set removed_at = now() where id = ${theirFile} returning 1`,
  ],
  [
    "insert attachment_contents: of another's file",
    "nobody",
    ({ theirFile }) =>
      sql`insert into attachment_contents (attachment_id, content) values (${theirFile}, 'x') returning 1`,
  ],
  ["insert watches", "watch", ({ id, me }) => watch(id, me.id)],
  ["insert watches: for another", "nobody", ({ id, other }) => watch(id, other.id)],
];
