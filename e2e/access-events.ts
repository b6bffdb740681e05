import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import {
  insert,
  type Line,
  line,
  moveTo,
  severity,
  type Target,
  type Write,
} from "@/e2e/access-statements";
import { may, maySee } from "@/e2e/access-table";

const versionNow = ({ id }: Target) => sql`(select version from submissions where id = ${id})`;

/** Something of one's own, written now, and the line that tells of it. */
function ofOwn(it: Target, table: string, values: Line, told: Line) {
  const id = randomUUID();
  const own = { id, submission_id: it.id, person_id: it.me.id, ...values };
  return [insert(table, own), line(it, { ...told, subject_id: id })];
}

const said = ({ me: { organisationId } }: Target, readers: string) => ({
  ...{ organisation_id: organisationId, readers, words: "x" },
});
const file = (it: Target) => ({
  ...{ organisation_id: it.me.organisationId, name: "x.txt", type: "text/plain", bytes: 1 },
  sha256: randomUUID(),
});
const retitle = ({ id }: Target) =>
  sql`update submissions set title = title || '!', version = version + 1 where id = ${id} returning 1`;
const assign = ({ id, officer }: Target) =>
  sql`update submissions set officer_id = ${officer}, version = version + 1 where id = ${id} returning 1`;
const signFigures = ({ id, me }: Target) =>
  sql`update effects set entered_by_id = ${me.id} where submission_id = ${id}
    and organisation_id = ${me.organisationId} returning 1`;
const accepted = { act: "accept", from_state: "submitted", to_state: "open" };
const assigned = { act: "assigned", readers: "support" };

/** Lines of history: of what was done in the same transaction by whoever did it, and of nothing else. */
export const lines: Write[] = [
  [
    "insert events: a change of its words",
    "edit",
    (it) => [retitle(it), line(it, { act: "changed", version: versionNow(it) })],
  ],
  [
    "insert events: a change that was none",
    "nobody",
    (it) => line(it, { act: "changed", version: versionNow(it) }),
  ],
  [
    "insert events: a change, as another",
    "nobody",
    (it) => [
      retitle(it),
      line(it, {
        ...{ act: "changed", version: versionNow(it) },
        ...{ person_id: it.other.id, organisation_id: it.other.organisationId },
      }),
    ],
  ],
  ["insert events: an act that is none", "nobody", (it) => line(it, { act: "praised" })],
  [
    "insert events: a step that was taken",
    "accept",
    (it) => [
      severity(it.id),
      moveTo(it.id, "open"),
      line(it, { ...accepted, version: versionNow(it) }),
    ],
  ],
  ...(
    [
      ["twice", {}, 2],
      ["from another state", { from_state: "draft" }, 1],
      ["to another state", { to_state: "escalated" }, 1],
      ["by another name", { act: "resume" }, 1],
      ["of another version", { version: 1 }, 1],
      ["kept from its readers", { readers: "support" }, 1],
    ] as [string, Line, number][]
  ).map(
    ([how, told, times]): Write => [
      `insert events: a step that was taken, told ${how}`,
      "nobody",
      (it) => [
        ...[severity(it.id), moveTo(it.id, "open")],
        ...Array(times).fill(line(it, { ...accepted, version: versionNow(it), ...told })),
      ],
    ],
  ),
  [
    "insert events: a step that was not taken",
    "nobody",
    (it) =>
      line(it, {
        ...{ act: "accept", from_state: "submitted", to_state: it.state },
        version: versionNow(it),
      }),
  ],
  [
    "insert events: a step told of a change of words",
    "nobody",
    (it) => [
      retitle(it),
      line(it, { act: "submit", from_state: "draft", to_state: it.state, version: versionNow(it) }),
    ],
  ],
  [
    "insert events: an officer who was given it",
    "assign",
    (it) => [
      assign(it),
      line(it, { ...assigned, subject_id: it.officer, version: versionNow(it) }),
    ],
  ],
  [
    "insert events: an officer, for everyone to read",
    "nobody",
    (it) => [
      assign(it),
      line(it, { act: "assigned", subject_id: it.officer, version: versionNow(it) }),
    ],
  ],
  [
    "insert events: an officer who was not given it",
    "nobody",
    (it) => line(it, { ...assigned, subject_id: it.officer, version: versionNow(it) }),
  ],
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
  [
    "insert events: figures of one's own",
    (actor, its) => actor.startsWith("partner") && may(actor, "affect us", its),
    (it) => [signFigures(it), line(it, { act: "changed-effect" })],
  ],
  ["insert events: figures of nobody", "nobody", (it) => line(it, { act: "affects-us" })],
  [
    "insert events: another merged into it",
    "nobody",
    (it) => line(it, { act: "merged-in", subject_id: it.into }),
  ],
  [
    "insert events: an act of administration",
    (actor) => actor === "administrator",
    (it) => line(it, { submission_id: null, act: "suspended", subject_id: it.other.id }),
  ],
  [
    "insert events: an invitation that is not there",
    "nobody",
    (it) => line(it, { submission_id: null, act: "invited", subject_id: it.other.id }),
  ],
  [
    "update events",
    "nobody",
    ({ id }) => sql`update events set reason = 'x' where submission_id = ${id} returning 1`,
  ],
  [
    "delete events",
    "nobody",
    ({ id }) => sql`delete from events where submission_id = ${id} returning 1`,
  ],
];
