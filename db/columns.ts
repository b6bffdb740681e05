import { sql } from "drizzle-orm";
import { customType, type PgTable, timestamp, uuid } from "drizzle-orm/pg-core";

export const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);

/** An instant on the portal's clock, which a demo may set back to 2009. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });
export const now = () => instant().notNull().default(sql`portal_now()`);

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });
/** The number of a transaction. */
export const transaction = customType<{ data: string }>({ dataType: () => "xid8" });
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** A row's own mark of its last write, which the system keeps: a version where no column is one. */
export const writtenAs = (table: PgTable) => sql<number>`${table}.xmin::text::bigint::float8`;

/** A check that keeps a text column to a list of `lib`: enums are not leakproof, so they index badly under policies. */
export const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(", ")})`);

export const allOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} <@ array[${values.map((value) => `'${value}'`).join(", ")}]::text[]`);
