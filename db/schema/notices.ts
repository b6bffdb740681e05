import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant, now, oneOf } from "@/db/columns";
import {
  mayAdd,
  mayChange,
  mayRead,
  seesSubmission,
  viewerId,
  viewerInvitedTo,
  viewerProposedTo,
} from "@/db/policies";
import { events } from "@/db/schema/events";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { noticeReasons } from "@/lib/notices";

const own = sql`person_id = ${viewerId}`;

/** `off` remembers that a person does not want to follow, so that being involved does not bring it back. */
export const watches = pgTable(
  "watches",
  {
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    off: boolean().notNull().default(false),
    createdAt: now(),
  },
  (table) => [
    primaryKey({ columns: [table.submissionId, table.personId] }),
    index().on(table.personId),
    mayRead(own),
    mayAdd(sql`${own} and ${seesSubmission()}`),
    mayChange(own),
  ],
);

const isTold = sql`${own} and (${seesSubmission()} or submission_id = any(${viewerInvitedTo})
  or submission_id = any(${viewerProposedTo}))`;

/**
 * One a person and submission: how much is new since it was last read, and the strongest reason for
 * telling. `since` is when the first of what is new was told.
 */
export const notices = pgTable(
  "notices",
  {
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    reason: text().notNull(),
    count: integer().notNull(),
    eventId: uuid()
      .notNull()
      .references(() => events.id),
    at: now(),
    since: now(),
    readAt: instant(),
    digestedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.submissionId] }),
    index().on(table.personId, table.at),
    index("notices_undigested")
      .on(table.personId)
      .where(sql`read_at is null and digested_at is null`),
    check(
      "notices_reason",
      oneOf(
        "reason",
        noticeReasons.map((one) => one.value),
      ),
    ),
    mayRead(isTold),
    mayAdd(isTold),
    mayChange(own),
  ],
);

/**
 * The outbox, on the real clock. `once` is what the mail is about and for whom: no second mail has the
 * same. A mail about events gets its words when it is sent, of what the person may see then.
 */
export const mails = pgTable(
  "mails",
  {
    id: id(),
    once: text().notNull().unique(),
    to: text().notNull(),
    subject: text().notNull().default(""),
    body: text().notNull().default(""),
    personId: uuid().references(() => people.id),
    eventIds: uuid().array().notNull().default([]),
    reason: text(),
    createdAt: instant().notNull().default(sql`now()`),
    goodUntil: instant(),
    tries: integer().notNull().default(0),
    tryAfter: instant().notNull().default(sql`now()`),
    sentAt: instant(),
    givenUpAt: instant(),
    failure: text(),
  },
  (table) => [
    index("mails_unsent").on(table.tryAfter).where(sql`sent_at is null and given_up_at is null`),
    index().on(table.personId, table.createdAt),
  ],
).enableRLS();
