import { sql } from "drizzle-orm";
import { check, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { allOf, oneOf } from "@/db/columns";
import { mayAdd, mayChange, mayRead, viewerId } from "@/db/policies";
import { people } from "@/db/schema/people";
import { valuesOf } from "@/lib/choices";
import { digests } from "@/lib/digests";
import { reasonsAtOnce } from "@/lib/notice-settings";

const own = sql`person_id = ${viewerId}`;

/** Of whoever chose; for everybody else the plain default holds. */
export const noticeSettings = pgTable(
  "notice_settings",
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id),
    digest: text({ enum: valuesOf(digests) }).notNull(),
    atOnce: text({ enum: valuesOf(reasonsAtOnce) })
      .array()
      .notNull(),
  },
  () => [
    check("notice_settings_digest", oneOf("digest", valuesOf(digests))),
    check("notice_settings_at_once", allOf("at_once", valuesOf(reasonsAtOnce))),
    mayRead(own),
    mayAdd(own),
    mayChange(own),
  ],
);
