import { sql } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";
import { clockSetting } from "@/lib/clock";

/** A transaction of the worker whose clock stands at `at`, or where the portal's stands. */
export const onPortalClock = <T>(at: Date | undefined, work: (tx: Transaction) => Promise<T>) =>
  owner.transaction(async (tx) => {
    const now = at?.toISOString() ?? clockSetting();
    await tx.execute(sql`select set_config('app.now', ${now}, true)`);
    return work(tx);
  });
