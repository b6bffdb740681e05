import { type SQL, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
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

/** One round trip for all that one actor tries: the matrix tries some seventy thousand statements twice. */
const triesEach = sql`create or replace function pg_temp.tries_each(tries jsonb) returns boolean[] language plpgsql as $$
  declare
    tried jsonb;
    one text;
    written integer;
    last boolean;
    wrote boolean[] := '{}';
  begin
    for tried in select * from jsonb_array_elements(tries) loop
      begin
        for one in select * from jsonb_array_elements_text(tried) loop
          begin
            execute one;
            get diagnostics written = row_count;
            last := written > 0;
          -- A refusal by the database is a no, and so is what is there already.
          exception when insufficient_privilege or unique_violation then last := false;
          end;
        end loop;
        raise exception using errcode = 'PT001';
      exception when sqlstate 'PT001' then wrote := wrote || last;
      end;
    end loop;
    return wrote;
  end $$`;
const ready = new WeakSet<Transaction>();

/** Of each try, whether the last of its statements wrote anything, whatever became of those before it; undone at once. */
export async function wroteEach(tx: Transaction, tries: (SQL | SQL[])[]) {
  if (!ready.has(tx)) await tx.execute(triesEach);
  ready.add(tx);
  const texts = tries.map((statements) => [statements].flat().map(inWords));
  const [row] = await tx.execute<{ wrote: boolean[] }>(
    sql`select pg_temp.tries_each(${JSON.stringify(texts)}::text::jsonb) as wrote`,
  );
  return row?.wrote ?? [];
}

export async function wrote(tx: Transaction, statements: SQL | SQL[]) {
  const [did] = await wroteEach(tx, [statements]);
  return did === true;
}

const dialect = new PgDialect();

/** A statement with its values written into it. */
function inWords(statement: SQL) {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  return text.replace(/\$(\d+)/g, (_, number) => literal(params[Number(number) - 1]));
}

function literal(value: unknown) {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  throw new Error(`No literal for ${typeof value}`);
}
