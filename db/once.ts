import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { requests } from "@/db/schema";
import { hashOf } from "@/db/secrets";
import type { Asker } from "@/db/viewer";
import { type Outcome, refused } from "@/lib/outcome";

/**
 * Does the work of a form once: a second post of the same key, even at the same moment, waits for the
 * first and gets its answer. A refusal had no effect, so its key stays free.
 */
export async function once(
  tx: Transaction,
  viewer: Asker,
  key: string | undefined,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  if (!key) return work();
  const [claimed] = await tx
    .insert(requests)
    .values({ key, personId: viewer.personId })
    .onConflictDoNothing()
    .returning({ key: requests.key });
  if (!claimed) return earlier(tx, key);
  const outcome = await work();
  if (outcome.done)
    await tx.update(requests).set({ resultId: outcome.id }).where(eq(requests.key, key));
  else await tx.delete(requests).where(eq(requests.key, key));
  return outcome;
}

/**
 * The key of a post by what it says: the same words sent again under one key, after an answer that was
 * lost, are said once; other words are another post.
 */
export function keyOf(request: string | undefined, ...said: (string | null | undefined)[]) {
  if (!request) return;
  const hash = hashOf(JSON.stringify([request, ...said]));
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

async function earlier(tx: Transaction, key: string): Promise<Outcome> {
  const [row] = await tx
    .select({ id: requests.resultId })
    .from(requests)
    .where(eq(requests.key, key));
  return row?.id ? { done: true, id: row.id } : refused("This form was sent before.");
}
