import { getTableName, is, isNull, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { client, owner, type Transaction } from "@/db/client";
import * as schema from "@/db/schema";

/**
 * Writes the first data into a database that has none, one process at a time. `begin` runs in the
 * transaction that marks the filling as begun, `finish` after it. What a killed filling left is emptied
 * first, unless anybody has signed in since. False where the data are there.
 */
export async function fillOnce<T>(
  begin: (tx: Transaction) => Promise<T>,
  finish: (begun: T) => Promise<unknown>,
) {
  const turn = await client.reserve();
  try {
    await turn`select set_config('statement_timeout', '0', false), set_config('lock_timeout', '0', false)`;
    await turn`select pg_advisory_lock(20090403)`;
    if (await wasKilled()) await empty();
    if ((await owner.$count(schema.pilots)) > 0) return false;
    const begun = await owner.transaction(async (tx) => {
      await tx.insert(schema.fillings).values({});
      return begin(tx);
    });
    await finish(begun);
    await owner.update(schema.fillings).set({ finishedAt: sql`now()` });
    return true;
  } finally {
    await turn`select pg_advisory_unlock(20090403)`;
    turn.release();
  }
}

async function wasKilled() {
  const unfinished = await owner.$count(schema.fillings, isNull(schema.fillings.finishedAt));
  return unfinished > 0 && (await owner.$count(schema.sessions)) === 0;
}

/** The table of steps is the migration's. */
async function empty() {
  const tables = Object.values(schema).flatMap((one) =>
    is(one, PgTable) && one !== schema.steps ? [sql.identifier(getTableName(one))] : [],
  );
  await owner.execute(sql`truncate ${sql.join(tables, sql`, `)}`);
  console.log("A filling that was killed is begun anew.");
}
