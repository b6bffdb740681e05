import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "@/db/schema";
import { env } from "@/lib/env";

function open() {
  const client = postgres({
    ...env.connection,
    max: 10,
    connect_timeout: 5,
    connection: {
      application_name: "portal",
      statement_timeout: 5000,
      lock_timeout: 3000,
      idle_in_transaction_session_timeout: 10_000,
      random_page_cost: 1.1,
      // A query takes milliseconds; compiling it first takes tens of them.
      jit: "off",
    },
    onnotice: () => {},
  });
  return { client: planOnce(client), owner: drizzle(client, { schema, casing: "snake_case" }) };
}

/** Drizzle sends its queries as unprepared text, and planning them under the policies takes most of their time. */
function planOnce<T extends postgres.TransactionSql | postgres.Sql>(sql: T): T {
  const { unsafe } = sql;
  sql.unsafe = (text, values, options) => unsafe(text, values, { ...options, prepare: true });
  if ("begin" in sql) {
    const { begin } = sql;
    sql.begin = (...args: unknown[]) => {
      const work = args.pop() as (tx: postgres.TransactionSql) => unknown;
      return begin(...(args as [string]), (tx) => work(planOnce(tx)));
    };
  }
  return sql;
}

const kept = globalThis as typeof globalThis & { portalDatabase?: ReturnType<typeof open> };
kept.portalDatabase ??= open();

/** The connection as its owner, past every policy: for `viewer.ts`, sign-in, the worker and the seed only. */
export const { client, owner } = kept.portalDatabase;
export type Transaction = Parameters<Parameters<typeof owner.transaction>[0]>[0];
