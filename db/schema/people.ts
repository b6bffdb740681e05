import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, now } from "@/db/columns";
import { mayChange, mayRead, viewerActsAs, viewerId, viewerSignedIn } from "@/db/policies";
import { organisations } from "@/db/schema/organisations";
import type { LeftForm } from "@/lib/sign-in";

/** The role of a request may read names, never addresses (see the grants). */
export const people = pgTable(
  "people",
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: instant(),
    image: text(),
    jobTitle: text(),
    suspendedAt: instant(),
    createdAt: now(),
  },
  () => [
    check("people_email_lower", sql.raw("email = lower(email)")),
    mayRead(viewerSignedIn),
    mayChange(viewerActsAs("administrator")),
  ],
);

/**
 * `tokenHash` is SHA-256 of the cookie: a stolen database opens no session. A row outlives its session by a
 * month: it tells a known browser, and whose the form was that came after the end. Times of the real clock.
 */
export const sessions = pgTable(
  "sessions",
  {
    tokenHash: text().primaryKey(),
    id: uuid().notNull().unique().defaultRandom(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid().references(() => organisations.id),
    expires: instant().notNull(),
    createdAt: instant().notNull().default(sql`now()`),
    lastUsedAt: instant().notNull().default(sql`now()`),
    browser: text(),
    leftForm: jsonb().$type<LeftForm>(),
  },
  (table) => [index().on(table.personId), mayRead(sql`person_id = ${viewerId}`)],
);

export const accounts = pgTable(
  "accounts",
  {
    userId: uuid()
      .notNull()
      .references(() => people.id),
    type: text().notNull(),
    provider: text().notNull(),
    providerAccountId: text().notNull(),
    refresh_token: text(),
    access_token: text(),
    expires_at: integer(),
    token_type: text(),
    scope: text(),
    id_token: text(),
    session_state: text(),
  },
  (table) => [primaryKey({ columns: [table.provider, table.providerAccountId] })],
).enableRLS();

/**
 * The code of the last mail, for the page that asked for it (`request`); `tries` counts what was typed.
 * Times here are of the real clock.
 */
export const signInCodes = pgTable("sign_in_codes", {
  personId: uuid()
    .primaryKey()
    .references(() => people.id),
  request: uuid().notNull().unique(),
  codeHash: text().notNull(),
  /** A code to sign with signs nobody in, and the other way round. */
  purpose: text({ enum: ["sign-in", "signing"] })
    .notNull()
    .default("sign-in"),
  expires: instant().notNull(),
  tries: integer().notNull().default(0),
}).enableRLS();

/** One line for each limited act, by bucket ("code:address", "code:account"); counted within a window. */
export const attempts = pgTable(
  "attempts",
  { id: id(), bucket: text().notNull(), at: instant().notNull().default(sql`now()`) },
  (table) => [index().on(table.bucket, table.at)],
).enableRLS();
