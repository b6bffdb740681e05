import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { requests } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { type Outcome, refused } from "@/lib/outcome";

type Words = Record<string, string>;

/**
 * Does the work of a form once: a second post of the same key, even at the same moment, waits for the
 * first and gets its answer. A refusal had no effect, so its key stays free.
 */
export async function once<T extends Words>(
  tx: Transaction,
  viewer: Asker,
  key: string | undefined,
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (!key) return work();
  const [claimed] = await tx
    .insert(requests)
    .values({ key, personId: viewer.personId })
    .onConflictDoNothing()
    .returning({ key: requests.key });
  if (!claimed) return earlier<T>(tx, key);
  const outcome = await work();
  if (outcome.done) {
    const { done, ...result } = outcome;
    await tx.update(requests).set({ result }).where(eq(requests.key, key));
  } else await tx.delete(requests).where(eq(requests.key, key));
  return outcome;
}

async function earlier<T>(tx: Transaction, key: string): Promise<Outcome<T>> {
  const [row] = await tx
    .select({ result: requests.result })
    .from(requests)
    .where(eq(requests.key, key));
  return row?.result ? { done: true, ...(row.result as T) } : refused("This form was sent before.");
}
