import type { Transaction } from "@/db/client";
import { events } from "@/db/schema";
import type { Asker } from "@/db/viewer";

type Event = typeof events.$inferInsert;

/** Writes a line of history in the transaction of what it tells of. */
export function recordEvent(
  tx: Transaction,
  viewer: Asker,
  event: Omit<Event, "id" | "at" | "personId" | "organisationId" | "toldAt">,
) {
  return tx
    .insert(events)
    .values({ ...event, personId: viewer.personId, organisationId: viewer.organisationId })
    .returning({ id: events.id });
}
