import { expect, test } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { listLookups } from "@/db/queries/lookups";
import { submissions, themes } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import { given } from "@/e2e/given";

const find = (viewer: Asker, id: string) =>
  readAsViewer(viewer, (tx) =>
    tx.select({ id: submissions.id }).from(submissions).where(eq(submissions.id, id)),
  );

test("what is asked for in one tick is read as whoever asked, each in one transaction", async () => {
  const it = await given.barrier();
  const stranger = await given.person({ of: await given.organisation() });
  const transaction = (viewer: Asker) =>
    readAsViewer(viewer, (tx) => tx.execute<{ at: string }>(sql`select now()::text as at`));
  const [own, theirs, first, second, other] = await Promise.all([
    find(it.author, it.id),
    find(stranger, it.id),
    transaction(it.author),
    transaction(it.author),
    transaction(stranger),
  ]);
  expect([own.length, theirs.length]).toEqual([1, 0]);
  expect(first[0]?.at).toBe(second[0]?.at);
  expect(other[0]?.at).not.toBe(first[0]?.at);
});

test("a read that fails fails what was asked with it, and nothing after it", async () => {
  const it = await given.barrier();
  const broken = readAsViewer(it.author, (tx) => tx.execute(sql`select 1 / 0`));
  const beside = find(it.author, it.id);
  expect((await Promise.allSettled([broken, beside]))[0]?.status).toBe("rejected");
  expect(await find(it.author, it.id)).toHaveLength(1);
});

test("who may see each submission stands in its row as the rule says, and so do its marks", async () => {
  const [row] = await owner.execute<{ stale: number; all: number }>(sql`
    select count(*)::int as all, count(*) filter (where s.opens_to is distinct from who_may_see(s)
      or s.marks is distinct from barrier_marks(b))::int as stale
    from submissions s join barriers b on b.id = s.id`);
  expect(row?.all).toBeGreaterThan(60);
  expect(row?.stale).toBe(0);
});

test("a list that is kept for everybody is read again once it changes", async () => {
  const name = `Frail older people ${Date.now()}`;
  const names = async () => (await listLookups()).themes.map((theme) => theme.name);
  expect(await names()).not.toContain(name);
  const [theme] = await owner
    .insert(themes)
    .values({ pilot: "kent", name, since: "2009-06-01" })
    .returning({ id: themes.id });
  await expect.poll(names).toContain(name);
  await owner.delete(themes).where(eq(themes.id, theme?.id ?? ""));
  await expect.poll(names).not.toContain(name);
});
