import { type SQL, sql } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";
import { clockSetting } from "@/lib/clock";

export type Context = { person?: string; organisation?: string };

/** One transaction as the role of a request, in whatever context is claimed; nothing of it stays. */
export async function inContext<T>(
  context: Context,
  work: (tx: Transaction) => Promise<T>,
  isolationLevel: "read committed" | "repeatable read" = "repeatable read",
): Promise<T> {
  const kept: { value?: T } = {};
  await owner
    .transaction(
      async (tx) => {
        await claim(tx, context);
        kept.value = await work(tx);
        throw new Undone();
      },
      { isolationLevel },
    )
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  return kept.value as T;
}

export async function claim(tx: Transaction, { person, organisation }: Context) {
  await tx.execute(sql`select set_config('role', 'none', true)`);
  await tx.execute(sql`select enter(${person || null}::uuid, ${organisation || null}::uuid, ${clockSetting()}),
    set_config('role', 'portal_user', true)`);
}

class Undone extends Error {}

/** Whether the last of the statements wrote anything, whatever became of those before it; undone at once. */
export async function wrote(tx: Transaction, statements: SQL | SQL[]) {
  const kept = { wrote: false };
  await tx
    .transaction(async (inner) => {
      for (const statement of [statements].flat()) kept.wrote = await tries(inner, statement);
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  return kept.wrote;
}

/** Whether a statement wrote anything; a refusal by the database is a no, and so is what is there already. */
async function tries(tx: Transaction, statement: SQL) {
  try {
    return await tx.transaction(async (inner) => (await inner.execute(statement)).length > 0);
  } catch (error) {
    if (!["42501", "23505"].includes(String(codeOf(error)))) throw error;
    return false;
  }
}

function codeOf(error: unknown): unknown {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return code ?? (cause ? codeOf(cause) : undefined);
}
