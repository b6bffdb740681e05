import { sql } from "drizzle-orm";
import { linesOfRemarks } from "@/e2e/access-event-remarks";
import {
  type Line,
  line,
  moveTo,
  severity,
  type Target,
  type Write,
} from "@/e2e/access-statements";
import { may } from "@/e2e/access-table";

const versionNow = ({ id }: Target) => sql`(select version from submissions where id = ${id})`;

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
        act: "changed",
        version: versionNow(it),
        person_id: it.other.id,
        organisation_id: it.other.organisationId,
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
        act: "accept",
        from_state: "submitted",
        to_state: it.state,
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
  ...linesOfRemarks,
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
