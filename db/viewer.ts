import { sql } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";
import { clockSetting } from "@/lib/clock";
import type { Viewer } from "@/lib/viewer";

/** Who is asking, as far as the database needs to know; `at` dates the act (sample data). */
export type Asker = Pick<Viewer, "personId" | "organisationId"> & { at?: Date };

/** One transaction in which the database sees and allows only what this viewer may see and do. */
export function asViewer<T>(viewer: Asker, work: (tx: Transaction) => Promise<T>) {
  return owner.transaction(async (tx) => {
    await enter(tx, viewer);
    return work(tx);
  });
}

/** What a page asks for at once, in one tick and for one viewer, is read in one transaction, sent together. */
export function readAsViewer<T>(viewer: Asker, read: (tx: Transaction) => Promise<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const run = (tx: Transaction) => read(tx).then(resolve);
  const waiting = asked.get(viewer);
  if (waiting) waiting.push({ run, reject });
  else {
    asked.set(viewer, [{ run, reject }]);
    queueMicrotask(() => readTogether(viewer));
  }
  return promise;
}

type Read = { run: (tx: Transaction) => Promise<void>; reject: (error: unknown) => void };
const asked = new WeakMap<Asker, Read[]>();

async function readTogether(viewer: Asker) {
  const reads = asked.get(viewer) ?? [];
  asked.delete(viewer);
  try {
    await owner.transaction(
      async (tx) => {
        await enter(tx, viewer);
        await Promise.all(reads.map(({ run }) => run(tx)));
      },
      { accessMode: "read only" },
    );
  } catch (error) {
    for (const { reject } of reads) reject(error);
  }
}

async function enter(tx: Transaction, viewer: Asker) {
  await tx.execute(sql`select enter(${viewer.personId}, ${viewer.organisationId},
    ${viewer.at?.toISOString() ?? clockSetting()}), set_config('role', 'portal_user', true)`);
}
