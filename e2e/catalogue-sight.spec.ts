import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { sql } from "drizzle-orm";
import { client } from "@/db/client";
import { type Context, claim, inContext } from "@/e2e/access-context";
import { given } from "@/e2e/given";

type Row = Record<string, string>;
const ask = (text: string) => client.unsafe<Row[]>(text);
const names = (rows: Row[]) => rows.map((row) => Object.values(row).join(".")).sort();

async function tablesThatMayBeRead() {
  const rows = await ask(`select distinct table_name from information_schema.column_privileges
    where grantee = 'portal_user' and table_schema = 'public' and privilege_type = 'SELECT'`);
  return names(rows);
}

/** How many rows of each table each context shows, where it shows any; all at one moment. */
async function seenIn(...contexts: Context[]) {
  const tables = await tablesThatMayBeRead();
  return inContext({}, async (tx) => {
    const seen: Record<string, number>[] = [];
    for (const context of contexts) {
      await claim(tx, context);
      const counts: Record<string, number> = {};
      for (const table of tables) {
        const [row] = await tx.execute<{ count: number }>(`select count(*)::int from ${table}`);
        if (row?.count) counts[table] = row.count;
      }
      seen.push(counts);
    }
    return seen;
  });
}

test("nobody, or somebody who is not there, sees nothing of any table", async () => {
  const it = await given.barrier({ state: "open", audience: "all-pilots" });
  await given.comment(it, it.author);
  const suspended = await given.person({ of: it.organisation, suspended: true });
  const gone = await given.person({ role: "review-lead", suspended: true });
  const organisation = it.organisation.id;
  const nobody = [
    {},
    { organisation },
    { person: randomUUID(), organisation },
    { person: suspended.id, organisation },
    { person: gone.id },
  ];
  expect(await seenIn(...nobody)).toEqual(nobody.map(() => ({})));
  await expect(seenIn({ person: "' or true --" })).rejects.toThrow();
});

test("who claims to act for another's organisation sees and may no more than before", async () => {
  const it = await given.barrier({ state: "submitted" });
  await given.comment(it, it.author, { readers: "partners" });
  const organisation = it.organisation.id;
  const elsewhere = await given.person({ of: await given.organisation({ pilots: ["durham"] }) });
  const officer = await given.person({ role: "review-lead" });
  const [own, claimed] = await seenIn(
    { person: elsewhere.id, organisation: elsewhere.organisationId ?? "" },
    { person: elsewhere.id, organisation },
  );
  expect(claimed).toEqual(own);
  for (const { id: person } of [elsewhere, officer]) {
    const [found] = await inContext({ person, organisation }, (tx) =>
      tx.execute<{ standing: string[]; seen: number }>(sql`select standing(${it.id}) as standing,
        (select count(*)::int from submissions where id = ${it.id}) as seen`),
    );
    expect(found).toEqual({ standing: [], seen: person === officer.id ? 1 : 0 });
  }
});
