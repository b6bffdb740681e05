import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "@/db/client";
import { env } from "@/lib/env";

export type Plan = {
  "Node Type": string;
  "Parent Relationship"?: string;
  "Relation Name"?: string;
  "Index Cond"?: string;
  Plans?: Plan[];
};

/** Written by hand: of a size that stays. Practices are offered one by one, from completed projects only. */
const small = [
  ...["pilots", "themes", "barrier_codes", "bodies", "funding_streams", "governance_groups"],
  ...["steps", "role_holders", "practices"],
];

const asIfLarge = `update pg_class
  set reltuples = 1000000, relpages = greatest(1, pg_relation_size(oid) / 8192)
  where relnamespace = 'public'::regnamespace and relkind = 'r'
    and relname <> all('{${small.join(",")}}')`;
const asIfWithout = (index: string) =>
  `update pg_index set indisvalid = false where indexrelid = '${index}'::regclass`;

/**
 * Plans all that some work asks of the database as if what grows had a million rows, the statements inside
 * functions, triggers and foreign keys too; nothing that it writes stays. What is turned `off` is done only
 * where there is no other way; `without` names indexes that are not there.
 */
export function planner({ off = [], without = [] }: { off?: string[]; without?: string[] } = {}) {
  let planned: Plan[] = [];
  const telling = postgres({
    ...env.connection,
    connection: {
      session_preload_libraries: "auto_explain",
      "auto_explain.log_min_duration": "0",
      "auto_explain.log_nested_statements": "on",
      "auto_explain.log_format": "json",
      "auto_explain.log_level": "notice",
      jit: "off",
      ...Object.fromEntries(
        ["seqscan", "hashjoin", "mergejoin", "material", ...off].map((way) => [
          `enable_${way}`,
          "off",
        ]),
      ),
    } as object,
    onnotice: ({ message = "" }) => {
      const [, plan] = /plan:\s*(\{.*)/s.exec(message) ?? [];
      if (plan) planned.push(JSON.parse(plan).Plan);
    },
  });
  // It reads dates as the portal does.
  drizzle(telling);
  const running: Promise<unknown>[] = [];
  const begin = (...args: unknown[]) => {
    const work = args.pop() as (tx: postgres.TransactionSql) => unknown;
    return new Promise((resolve, reject) => {
      const undone = telling.begin(async (tx) => {
        await tx.unsafe(asIfLarge);
        for (const index of without) await tx.unsafe(asIfWithout(index));
        const value = await work(tx);
        await tx.unsafe("set constraints all immediate");
        resolve(value);
        throw new Error("Undone");
      });
      running.push(undone.catch(reject));
    });
  };
  return async (work: () => Promise<unknown>) => {
    planned = [];
    const own = { begin: client.begin, unsafe: client.unsafe };
    Object.assign(client, { begin, unsafe: telling.unsafe });
    try {
      await work();
      await Promise.all(running.splice(0));
    } finally {
      Object.assign(client, own);
    }
    return planned;
  };
}

/** The tables that grow and that a plan reads from end to end, unless that is for its order and ends at a limit. */
export function readWhole(plan: Plan, inOrder = false): string[] {
  const { "Node Type": node, "Relation Name": table = "", "Index Cond": condition } = plan;
  const isWhole =
    node === "Seq Scan" || (/^Index (Only )?Scan$/.test(node) && !condition && !inOrder);
  const grows = !small.includes(table) && !table.startsWith("pg_");
  const keepsOrder =
    node === "Limit" || (inOrder && /^(Nested Loop|Subquery Scan|LockRows|Result)$/.test(node));
  return [
    ...(isWhole && grows ? [table] : []),
    ...(plan.Plans ?? []).flatMap((one) =>
      readWhole(one, keepsOrder && /Outer|Subquery/.test(one["Parent Relationship"] ?? "")),
    ),
  ];
}

/** Every node of a plan. */
export const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
