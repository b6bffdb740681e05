import postgres from "postgres";
import { client } from "@/db/client";
import { env } from "@/lib/env";
import { medianOf } from "./load";

type Query = { text: string; values: unknown[] };

/** The statements that a piece of work sends, in their order. */
export async function statementsOf(work: () => Promise<unknown>) {
  const sent: Query[] = [];
  client.options.debug = (_connection: number, text: string, values: unknown[]) =>
    sent.push({ text, values });
  await work();
  client.options.debug = false;
  return sent.filter(({ text }) => !/^(begin|commit)/.test(text));
}

/** How long the same statements take by the driver alone, in one transaction: milliseconds, and how many a second. */
export async function bare([enter, ...rest]: Query[], connections: number, seconds: number) {
  const sql = postgres({ ...env.connection, max: connections, onnotice: () => {} });
  const run = ({ text, values }: Query, tx: postgres.TransactionSql) =>
    tx.unsafe(text, values as string[], { prepare: true });
  const times = await repeat(connections, seconds, () =>
    sql.begin(async (tx) => {
      if (enter) await run(enter, tx);
      await Promise.all(rest.map((query) => run(query, tx)));
    }),
  );
  await sql.end();
  return { median: medianOf(times), perSecond: times.length / seconds };
}

/** The times of as many goes as fit, so many at once, in milliseconds. */
export async function repeat(atOnce: number, seconds: number, work: () => Promise<unknown>) {
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() < end) {
        const start = performance.now();
        await work();
        times.push(performance.now() - start);
      }
    }),
  );
  return times;
}
