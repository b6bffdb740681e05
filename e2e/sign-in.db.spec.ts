import { expect } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { beginSession, findSession, keepLeftForm } from "@/db/queries/sessions";
import { issueSignInCode, mayAskForCode, takeSignInCode } from "@/db/queries/sign-in";
import { mails, people, sessions, signInCodes } from "@/db/schema";
import { hashOf, newToken } from "@/db/secrets";
import { test } from "@/e2e/fixtures";
import type { Person } from "@/e2e/given-people";

async function codeFor({ email }: { email: string }) {
  const request = crypto.randomUUID();
  await issueSignInCode({ address: email, request });
  const [mail] = await owner
    .select()
    .from(mails)
    .where(eq(mails.once, `sign-in-code:${request}`));
  return { request, mail, code: /\b\d{6}\b/.exec(mail?.body ?? "")?.[0] ?? "" };
}

const wrong = (code: string) => (code === "000000" ? "000001" : "000000");

const open = (person: Person, replaces?: string) => {
  const token = newToken();
  const expires = new Date(Date.now() + 3_600_000);
  return beginSession({ personId: person.id, token, expires, replaces }).then((begun) =>
    begun ? token : null,
  );
};

const expire = (token: string) =>
  owner
    .update(sessions)
    .set({ expires: sql`now() - interval '1 minute'` })
    .where(eq(sessions.tokenHash, hashOf(token)));

test("a code signs in once, and goes only to the address stored", async ({ given }) => {
  const person = await given.person();
  const { request, code, mail } = await codeFor(person);
  expect(mail?.to).toBe(person.email);
  expect(await takeSignInCode({ request, code })).toBe(person.id);
  expect(await takeSignInCode({ request, code })).toBeNull();
});

test("nobody keeps the code itself", async ({ given }) => {
  const person = await given.person();
  const { code } = await codeFor(person);
  const [row] = await owner.select().from(signInCodes).where(eq(signInCodes.personId, person.id));
  expect(row?.codeHash).toBe(hashOf(code));
});

test("a stranger and a suspended person get no mail", async ({ given }) => {
  expect((await codeFor({ email: "nobody@test.example" })).mail).toBeUndefined();
  expect((await codeFor(await given.person({ suspended: true }))).mail).toBeUndefined();
});

test("a job that runs twice writes one code and one mail", async ({ given }) => {
  const person = await given.person();
  const { request, code } = await codeFor(person);
  await issueSignInCode({ address: person.email, request });
  expect(await takeSignInCode({ request, code })).toBe(person.id);
});

test("five wrong tries void a code", async ({ given }) => {
  const { request, code } = await codeFor(await given.person());
  for (let count = 0; count < 5; count += 1)
    expect(await takeSignInCode({ request, code: wrong(code) })).toBeNull();
  expect(await takeSignInCode({ request, code })).toBeNull();
});

test("four wrong tries do not", async ({ given }) => {
  const person = await given.person();
  const { request, code } = await codeFor(person);
  for (let count = 0; count < 4; count += 1) await takeSignInCode({ request, code: wrong(code) });
  expect(await takeSignInCode({ request, code })).toBe(person.id);
});

test("tries at the same moment are counted one by one, and the right one is used once", async ({
  given,
}) => {
  const { request, code } = await codeFor(await given.person());
  const tries = await Promise.all(
    Array.from({ length: 8 }, () => takeSignInCode({ request, code })),
  );
  expect(tries.filter(Boolean)).toHaveLength(1);
  const second = await codeFor(await given.person());
  await Promise.all(
    Array.from({ length: 8 }, () =>
      takeSignInCode({ request: second.request, code: wrong(second.code) }),
    ),
  );
  expect(await takeSignInCode(second)).toBeNull();
});

test("a code works for ten minutes, and until a newer one is asked for", async ({ given }) => {
  const person = await given.person();
  const old = await codeFor(person);
  await owner
    .update(signInCodes)
    .set({ expires: sql`now() - interval '1 second'` })
    .where(eq(signInCodes.personId, person.id));
  expect(await takeSignInCode(old)).toBeNull();
  const first = await codeFor(person);
  const second = await codeFor(person);
  expect(await takeSignInCode(first)).toBeNull();
  expect(await takeSignInCode(second)).toBe(person.id);
});

test("no more than ten codes are judged for a person in a quarter of an hour", async ({
  given,
}) => {
  const person = await given.person();
  for (let count = 0; count < 10; count += 1) {
    const { request, code } = await codeFor(person);
    await takeSignInCode({ request, code: wrong(code) });
  }
  const known = await given.session(person);
  const last = await codeFor(person);
  expect(await takeSignInCode(last)).toBeNull();
  expect(await takeSignInCode({ ...last, token: known.value })).toBe(person.id);
});

test("an address asks for five codes, a client for thirty, a known browser for its own", async ({
  given,
}) => {
  const person = await given.person();
  const { value: token } = await given.session(person);
  const client = crypto.randomUUID();
  const asks = () => mayAskForCode({ address: person.email, client: crypto.randomUUID() });
  for (let count = 0; count < 5; count += 1) expect(await asks()).toBe(true);
  expect(await asks()).toBe(false);
  expect(await mayAskForCode({ address: person.email, client, token })).toBe(true);
  const others = Array.from({ length: 40 }, (_, count) =>
    mayAskForCode({ address: `${count}.${client}@test.example`, client }),
  );
  expect((await Promise.all(others)).filter(Boolean)).toHaveLength(29);
});

test("a session is found by its token alone, with all that a page must know", async ({ given }) => {
  const college = await given.organisation();
  const person = await given.person({ of: college, duties: ["lead", "finance"] });
  const { value } = await given.session(person, null);
  expect(await findSession(value)).toMatchObject({
    personId: person.id,
    email: person.email,
    organisationId: college.id,
    memberships: [
      { organisationId: college.id, organisation: college.name, duties: ["lead", "finance"] },
    ],
    roles: [],
    unread: 0,
  });
  expect(await findSession(hashOf(value))).toBeNull();
});

test("the place acted for is one's own, and chosen silently only when there is no other", async ({
  given,
}) => {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const both = await given.person({ of: [college, council] });
  expect((await findSession((await given.session(both, null)).value))?.organisationId).toBeNull();
  const chosen = await given.session(both, council.id);
  expect((await findSession(chosen.value))?.organisationId).toBe(council.id);
  const stranger = await given.organisation();
  const forged = await given.session(both, stranger.id);
  expect((await findSession(forged.value))?.organisationId).toBeNull();
  const support = await given.person({ of: college, role: "reviewer" });
  expect(
    (await findSession((await given.session(support, null)).value))?.organisationId,
  ).toBeNull();
});

test("unread notices are counted while one may see what they are about", async ({ given }) => {
  const it = await given.barrier({ state: "open" });
  const stranger = await given.person({ of: await given.organisation({ pilots: ["durham"] }) });
  for (const person of [it.author, stranger]) await given.notice(it, person);
  const countFor = async (person: Person) =>
    (await findSession((await given.session(person)).value))?.unread;
  expect(await countFor(it.author)).toBe(1);
  expect(await countFor(stranger)).toBe(0);
});

test("its use is written at most once a minute, and it is never prolonged", async ({ given }) => {
  const { value } = await given.session(await given.person());
  const first = await findSession(value);
  const again = await findSession(value);
  expect(again?.lastUsedAt).toEqual(first?.lastUsedAt);
  await owner
    .update(sessions)
    .set({ lastUsedAt: sql`now() - interval '47 minutes'` })
    .where(eq(sessions.tokenHash, hashOf(value)));
  const late = await findSession(value);
  expect(Date.now() - (late?.lastUsedAt.getTime() ?? 0)).toBeGreaterThan(46 * 60_000);
  expect(Date.now() - ((await findSession(value))?.lastUsedAt.getTime() ?? 0)).toBeLessThan(60_000);
  expect(late?.endsAt).toEqual(first?.endsAt);
});

test("suspension ends every session and code at once, and giving back revives none", async ({
  given,
}) => {
  const person = await given.person();
  const { value } = await given.session(person);
  const code = await codeFor(person);
  await owner.update(people).set({ suspendedAt: new Date() }).where(eq(people.id, person.id));
  expect(await findSession(value)).toBeNull();
  expect(await open(person)).toBeNull();
  await owner.update(people).set({ suspendedAt: null }).where(eq(people.id, person.id));
  expect(await findSession(value)).toBeNull();
  expect(await takeSignInCode(code)).toBeNull();
  expect(await open(person)).not.toBeNull();
});

test("a new session ends the old one of its browser, and takes on its place and left form", async ({
  given,
}) => {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const person = await given.person({ of: [college, council] });
  const { value: before } = await given.session(person, council.id);
  const leftForm = {
    path: "/x",
    values: { words: "“Half” a thought" },
    at: new Date().toISOString(),
  };
  expect(await keepLeftForm(before, leftForm)).toBe(false);
  await expire(before);
  expect(await keepLeftForm(before, leftForm)).toBe(true);
  const token = (await open(person, before)) ?? "";
  expect(await findSession(token)).toMatchObject({ organisationId: council.id, leftForm });
  expect(await findSession(before)).toBeNull();
  expect(await open(person, before)).not.toBeNull();
});

test("what one person left is not shown to the next one at the same browser", async ({ given }) => {
  const { value: before } = await given.session(await given.person());
  await expire(before);
  const leftForm = { path: "/x", values: { words: "private" }, at: new Date().toISOString() };
  await keepLeftForm(before, leftForm);
  const token = (await open(await given.person(), before)) ?? "";
  expect((await findSession(token))?.leftForm).toBeNull();
});
