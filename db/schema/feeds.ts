import { sql } from "drizzle-orm";
import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { now } from "@/db/columns";
import { mayAdd, mayChange, mayRead, mayRemove, viewerId } from "@/db/policies";
import { people } from "@/db/schema/people";

const own = sql`person_id = ${viewerId}`;

/** A person's private address of a calendar; `secretHash` is SHA-256 of what stands in it. */
export const feeds = pgTable(
  "feeds",
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id),
    secretHash: text().notNull().unique(),
    createdAt: now(),
  },
  () => [mayRead(own), mayAdd(own), mayChange(own), mayRemove(own)],
);
