import { sql } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";

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

export function claim(tx: Transaction, { person = "", organisation = "" }: Context) {
  return tx.execute(sql`select set_config('role', 'portal_user', true),
    set_config('app.person', ${person}, true), set_config('app.organisation', ${organisation}, true)`);
}

class Undone extends Error {}
