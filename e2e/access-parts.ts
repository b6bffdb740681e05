import { sql } from "drizzle-orm";
import { invitation, type Target, type Write } from "@/e2e/access-statements";

type Change = [which: "invitation" | "part", state: string, rule: Write[1]];

const changes: Change[] = [
  ["invitation", "accepted", "accept an invitation"],
  ["invitation", "declined", "decline an invitation"],
  ["invitation", "withdrawn", "withdraw an invitation"],
  ["invitation", "expired", "nobody"],
  ["invitation", "left", "nobody"],
  ["part", "left", "leave"],
  ["part", "declined", "nobody"],
  ["part", "withdrawn", "nobody"],
];

/** Who invites, and what becomes of an invitation and of a part. */
export const parts: Write[] = [
  [
    "insert partnerships: an invitation",
    "invite",
    ({ id, me, other }) => invitation(id, me.id, other.organisationId),
  ],
  [
    "insert partnerships: an invitation as another",
    "nobody",
    ({ id, other }) => invitation(id, other.id, other.organisationId),
  ],
  [
    "insert partnerships: an invitation of one's own organisation",
    "nobody",
    ({ id, me }) => invitation(id, me.id, me.organisationId),
  ],
  [
    "insert partnerships: an invitation that lasts longer",
    "nobody",
    ({ id, me, other }) => invitation(id, me.id, other.organisationId, 15),
  ],
  ...changes.map(
    ([which, state, rule]): Write => [
      `update partnerships: ${which} to ${state}`,
      rule,
      (target: Target) =>
        sql`update partnerships set state = ${state} where id = ${target[which]} returning 1`,
    ],
  ),
  [
    "update partnerships: the part offered",
    "nobody",
    ({ invitation: id }) => sql`update partnerships set words = 'x' where id = ${id} returning 1`,
  ],
  [
    "update partnerships: a reason alone",
    "nobody",
    ({ invitation: id }) => sql`update partnerships set reason = 'x' where id = ${id} returning 1`,
  ],
  [
    "delete partnerships",
    "nobody",
    ({ id }) => sql`delete from partnerships where submission_id = ${id} returning 1`,
  ],
];
