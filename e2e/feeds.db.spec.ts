import { expect } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { makeFeed, revokeFeed } from "@/db/queries/feeds";
import { feeds } from "@/db/schema";
import { hashOf } from "@/db/secrets";
import { inContext, wrote } from "@/e2e/access-context";
import { test } from "@/e2e/fixtures";

const hashesOf = async (personId: string) =>
  (await owner.select().from(feeds).where(eq(feeds.personId, personId))).map(
    ({ secretHash }) => secretHash,
  );

test("the database keeps a hash of the secret, one a person", async ({ given }) => {
  const person = await given.person();
  const first = (await makeFeed(person)) ?? "";
  expect(await hashesOf(person.id)).toEqual([hashOf(first)]);
  const second = (await makeFeed(person)) ?? "";
  expect(await hashesOf(person.id)).toEqual([hashOf(second)]);
  expect(await revokeFeed(person)).toBe(true);
  expect(await revokeFeed(person)).toBe(false);
});

test("nobody reads, changes, takes or makes another's address", async ({ given }) => {
  const person = await given.person();
  await makeFeed(person);
  const kept = await hashesOf(person.id);
  const officer = await given.person({ role: "administrator" });
  await inContext(
    { person: officer.id },
    async (tx) => {
      expect(await tx.execute(sql`select person_id, created_at from feeds`)).toHaveLength(0);
      for (const statement of [
        sql`update feeds set created_at = now() where person_id = ${person.id} returning person_id`,
        sql`delete from feeds where person_id = ${person.id} returning person_id`,
        sql`insert into feeds (person_id, secret_hash) values (${(await given.person()).id}, 'x') returning person_id`,
        sql`select secret_hash from feeds`,
      ])
        expect(await wrote(tx, statement)).toBe(false);
    },
    "read committed",
  );
  expect(await hashesOf(person.id)).toEqual(kept);
});
