import { sql } from "drizzle-orm";
import { insert, invitation, line, type Target, type Write } from "@/e2e/access-statements";

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

const proposal = (id: string, by: string, of: string | null) => ({
  submission_id: id,
  organisation_id: of,
  by_id: by,
  name: sql`gen_random_uuid()::text`,
  type: "voluntary",
  contact_name: "x",
  contact_email: "x@harbour.example",
  words: "x",
  why: "x",
});

const leaves = (id: string, on: string | null) =>
  sql`update partnerships set leaves_on = ${on} where id = ${id} returning 1`;

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
    "update partnerships: leaves on a day to come",
    "stay",
    ({ part }) => leaves(part, "2010-07-31"),
  ],
  [
    "update partnerships: leaves on a day gone by",
    "nobody",
    ({ part }) => leaves(part, "2009-10-01"),
  ],
  ["update partnerships: stays after all", "stay", ({ part }) => leaves(part, null)],
  [
    "update partnerships: the day of another's invitation",
    "nobody",
    ({ invitation: id }) => leaves(id, "2010-07-31"),
  ],
  [
    "insert proposed_organisations",
    "invite",
    ({ id, me }) => insert("proposed_organisations", proposal(id, me.id, me.organisationId)),
  ],
  [
    "insert proposed_organisations: as another",
    "nobody",
    ({ id, me, other }) =>
      insert("proposed_organisations", proposal(id, other.id, me.organisationId)),
  ],
  [
    "insert proposed_organisations: for another organisation",
    "nobody",
    ({ id, me, other }) =>
      insert("proposed_organisations", proposal(id, me.id, other.organisationId)),
  ],
  [
    "insert proposed_organisations: settled at once",
    "nobody",
    ({ id, me }) =>
      insert("proposed_organisations", {
        ...proposal(id, me.id, me.organisationId),
        state: "withdrawn",
        settled_by_id: me.id,
        settled_at: sql`portal_now()`,
      }),
  ],
  [
    "update proposed_organisations: to added",
    "settle a proposed organisation",
    ({ proposed, other }) =>
      sql`update proposed_organisations set state = 'added', found_id = ${other.organisationId}
        where id = ${proposed} returning 1`,
  ],
  [
    "update proposed_organisations: to declined",
    "settle a proposed organisation",
    ({ proposed }) =>
      sql`update proposed_organisations set state = 'declined', reason = 'x' where id = ${proposed} returning 1`,
  ],
  [
    "update proposed_organisations: to withdrawn",
    "withdraw a proposed organisation",
    ({ proposed }) =>
      sql`update proposed_organisations set state = 'withdrawn' where id = ${proposed} returning 1`,
  ],
  [
    "update proposed_organisations: whom it names",
    "nobody",
    ({ proposed }) =>
      sql`update proposed_organisations set contact_email = 'x' where id = ${proposed} returning 1`,
  ],
  [
    "insert events: that it was declined, and it was",
    "settle a proposed organisation",
    (it) => [
      sql`update proposed_organisations set state = 'declined', reason = 'x' where id = ${it.proposed} returning 1`,
      line(it, { act: "decline-proposed", readers: "involved", subject_id: it.proposed }),
    ],
  ],
  [
    "insert events: that it was declined, and it was not",
    "nobody",
    (it) => line(it, { act: "decline-proposed", readers: "involved", subject_id: it.proposed }),
  ],
  [
    "delete proposed_organisations",
    "nobody",
    ({ proposed }) => sql`delete from proposed_organisations where id = ${proposed} returning 1`,
  ],
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
