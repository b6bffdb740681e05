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

export function readAsViewer<T>(viewer: Asker, work: (tx: Transaction) => Promise<T>) {
  return owner.transaction(
    async (tx) => {
      await enter(tx, viewer);
      return work(tx);
    },
    { accessMode: "read only" },
  );
}

function enter(tx: Transaction, viewer: Asker) {
  return tx.execute(sql`select set_config('role', 'portal_user', true),
    set_config('app.person', ${viewer.personId}, true),
    set_config('app.organisation', ${viewer.organisationId ?? ""}, true),
    set_config('app.now', ${viewer.at?.toISOString() ?? clockSetting()}, true)`);
}
