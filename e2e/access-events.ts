import { sql } from "drizzle-orm";
import { event, type Write } from "@/e2e/access-statements";

/** Lines of history. */
export const lines: Write[] = [
  ["insert events", "read", ({ id, me }) => event(id, me)],
  ["insert events: as another", "nobody", ({ id, other }) => event(id, other)],
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
