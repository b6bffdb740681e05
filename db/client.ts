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
    },
    onnotice: () => {},
  });
  return { client, owner: drizzle(client, { schema, casing: "snake_case" }) };
}

const kept = globalThis as typeof globalThis & { portalDatabase?: ReturnType<typeof open> };
kept.portalDatabase ??= open();

/** The connection as its owner, past every policy: for `viewer.ts`, sign-in, the worker and the seed only. */
export const { client, owner } = kept.portalDatabase;
export type Transaction = Parameters<Parameters<typeof owner.transaction>[0]>[0];
