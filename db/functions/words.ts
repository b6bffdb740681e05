import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";

/**
 * A function that runs as its owner with a fixed search path. plpgsql, because it is bound late: policies
 * need the functions before the tables exist, and the functions the tables.
 */
export function definer(signature: string, body: string, volatility = "stable") {
  const block = /^\s*declare\b/.test(body) ? body : `begin ${body} end;`;
  return `create or replace function ${signature} language plpgsql ${volatility} security definer
    set search_path = pg_catalog, public, pg_temp as $body$ ${block} $body$`;
}

export const textArray = (values: readonly string[]) =>
  `array[${values.map((value) => `'${value}'`).join(", ")}]::text[]`;

/** The text of a predicate that holds no bound value. */
export function textOf(predicate: SQL) {
  const { sql, params } = new PgDialect().sqlToQuery(predicate);
  if (params.length > 0) throw new Error("A predicate for a function may hold no values");
  return sql;
}
