import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { plain } from "@/db/plain-errors";
import { people, submissions } from "@/db/schema";
import { ask } from "@/e2e/access-door";
import { given } from "@/e2e/given";

const log = () => readFileSync(process.env.PORTAL_LOG ?? "", "utf8");

test("what a person wrote is not in the log when the database fails under it", async () => {
  const it = await given.barrier();
  const { header } = await given.session(it.author);
  const canary = `Canary ${it.id}`;
  const draft = new FormData();
  for (const [name, value] of Object.entries({
    id: it.id,
    version: "1",
    title: canary,
    pilot: "kent",
    audience: "pilot",
    happens: canary,
    peoplePeriod: "year",
    costPeriod: "year",
  }))
    draft.append(name, value);
  const save = () => ask("/barriers/draft", header, { method: "POST", body: draft });
  const before = log().length;
  const failed = await owner.transaction(async (tx) => {
    await tx.select().from(submissions).where(eq(submissions.id, it.id)).for("update");
    return save();
  });
  expect(failed.status).toBe(503);
  await expect.poll(() => log().slice(before)).toContain("PostgreSQL 55P03");
  const written = log();
  expect(written.slice(before)).toContain('update "submissions" set "title" = $1');
  expect(written).not.toContain("Canary");
  expect(written).not.toContain(it.author.email);
  expect((await save()).status).toBe(200);
});

test("no error of the database is told with its values, however it is told", async () => {
  const { email } = await given.person();
  const failure: unknown = await owner
    .insert(people)
    .values({ name: "Canary", email })
    .catch((error) => error);
  if (!(failure instanceof Error)) throw new Error("It did not fail");
  const ways = { itself: failure, cause: failure.cause, stack: failure.stack };
  for (const [way, said] of Object.entries(ways)) {
    expect(String(plain(said)), way).not.toContain("Canary");
    expect(String(plain(said)), way).not.toContain(email);
  }
  expect(plain(failure)).toContain("PostgreSQL 23505 people_email_unique");
  expect(plain(new Error("The sample cannot be lived"))).toBeInstanceOf(Error);
});
