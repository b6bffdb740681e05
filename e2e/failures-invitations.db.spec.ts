import { expect } from "@playwright/test";
import { and, eq, like, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { issueSignInCode } from "@/db/queries/sign-in";
import { invitations, mails, memberships, partnerships, people, sessions } from "@/db/schema";
import { hashOf } from "@/db/secrets";
import { ask, post } from "@/e2e/access-door";
import { aStranger, cookieOf, kinds, ofTwo } from "@/e2e/failures-scene";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { mark, type Organisation } from "@/e2e/given-people";

// The failures of invitations in other systems: the guide on collaboration, 4B, 7.
type Given = typeof given;

async function invited(given: Given, to: Organisation) {
  const email = `joan.${mark()}@test.example`;
  const form = {
    action: "app/admin/invitations/actions.ts#inviteMember",
    fields: {
      ...{ request: crypto.randomUUID(), name: "Joan Archer", email },
      ...{ organisation: to.id, duties: ["lead"] },
    },
  };
  await post(form, await cookieOf(await given.person({ role: "administrator" })));
  const [mail] = await owner
    .select()
    .from(mails)
    .where(and(eq(mails.to, email), like(mails.once, "invitation:%")));
  const token = /token=([\w-]+)/.exec(mail?.body ?? "")?.[1] ?? "";
  return { email, token, row: await rowOf(email) };
}

async function rowOf(email: string) {
  const [row] = await owner.select().from(invitations).where(eq(invitations.email, email));
  if (!row) throw new Error("Nobody was invited");
  return row;
}

const accept = (token: string, cookie = "", more = {}) =>
  post({ action: "app/invitation/actions.ts#accept", fields: { token, ...more } }, cookie);

const placesOf = (email: string) =>
  owner
    .select({ organisation: memberships.organisationId })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(eq(people.email, email));

const codesTo = async (address: string) => {
  await issueSignInCode({ address, request: crypto.randomUUID() });
  return owner.$count(mails, and(eq(mails.to, address), like(mails.once, "sign-in-code:%")));
};

test("7, portal: an invitation is kept as a hash, and is no way to sign in", async ({ given }) => {
  const { email, token, row } = await invited(given, await given.organisation());
  expect(row.tokenHash).toBe(hashOf(token));
  const stored =
    await owner.execute(sql`select 1 from invitations t where t::text like ${`%${token}%`}
    union all select 1 from events t where t::text like ${`%${token}%`}`);
  expect([...stored]).toEqual([]);
  expect((await ask(`/invitation?token=${token}`, "")).body).toContain("Welcome, Joan Archer");
  expect((await ask("/account", `next-auth.session-token=${token}`)).location).toMatch(
    /^\/sign-in/,
  );
  const code = { action: "app/sign-in/actions.ts#enterCode" };
  for (const request of [row.id, crypto.randomUUID()]) {
    const fields = { request, code: token.replaceAll(/\D/g, "").padEnd(6, "0").slice(0, 6) };
    expect((await post({ ...code, fields }, "")).body).toContain("This code is not right");
  }
  expect(await codesTo(email)).toBe(0);
  expect(await owner.$count(people, eq(people.email, email))).toBe(0);
  const { status, location } = await accept(token);
  expect([status, location]).toEqual([303, expect.stringMatching(/^\/sign-in\/code\?request=/)]);
  const [person] = await owner.select().from(people).where(eq(people.email, email));
  expect(await owner.$count(sessions, eq(sessions.personId, person?.id ?? ""))).toBe(0);
  expect(await codesTo(email)).toBeGreaterThan(0);
});

test("7, portal: an invitation is for its address, once, while it lasts", async ({ given }) => {
  const college = await given.organisation();
  const { email, token } = await invited(given, college);
  const stranger = await aStranger();
  const cookie = await cookieOf(stranger);
  await accept(token, cookie, { email: stranger.email, person: stranger.id });
  expect(await placesOf(email)).toEqual([{ organisation: college.id }]);
  expect(await placesOf(stranger.email)).toEqual([{ organisation: stranger.organisationId }]);
  await owner
    .update(memberships)
    .set({ duties: [] })
    .where(eq(memberships.organisationId, college.id));
  expect((await accept(token)).body).toContain("This invitation does not work any more");
  expect((await ask(`/invitation?token=${token}`, "")).body).toContain(
    "This invitation does not work",
  );
  const [held] = await owner
    .select()
    .from(memberships)
    .where(eq(memberships.organisationId, college.id));
  expect(held?.duties).toEqual([]);
  const late = await invited(given, college);
  const left = late.row.expires.getTime() - Date.now();
  expect(left / 86_400_000).toBeLessThanOrEqual(14);
  await owner
    .update(invitations)
    .set({ expires: sql`now() - interval '1 second'` })
    .where(eq(invitations.id, late.row.id));
  for (const one of [late.token, `${token}x`, late.row.tokenHash, late.row.id, ""])
    expect((await accept(one)).body, one).toContain("This invitation does not work any more");
  expect(await placesOf(late.email)).toEqual([]);
});

test("7, portal: nobody takes back or renews what another organisation sent", async ({ given }) => {
  const [college, other] = [await given.organisation(), await given.organisation()];
  const { email, token, row } = await invited(given, college);
  const answer = async (then: string, of: Organisation) => {
    const fields = { id: row.id, then, organisation: college.id, request: crypto.randomUUID() };
    const action = "app/organisations/[id]/invite/actions.ts#answerInvitation";
    const form = { action, place: { id: of.id }, fields };
    return post(form, await cookieOf(await given.person({ of })));
  };
  for (const then of ["withdraw", "again"]) await answer(then, other);
  expect(await rowOf(email)).toEqual(row);
  expect((await ask(`/invitation?token=${token}`, "")).body).toContain("Welcome");
  await answer("again", college);
  expect((await rowOf(email)).tokenHash).not.toBe(row.tokenHash);
  expect((await accept(token)).body).toContain("This invitation does not work any more");
  await answer("withdraw", college);
  expect((await rowOf(email)).withdrawnAt).not.toBeNull();
});

for (const kind of kinds)
  test(`7, ${kind}: an invitation to take a part is answered by a lead of its organisation, once, in time`, async ({
    given,
  }) => {
    const { it, lead, partner } = await ofTwo(kind, {});
    const asked = await given.organisation();
    const theirs = await given.person({ of: asked });
    const helper = await given.person({ of: asked, duties: ["contributor"] });
    const invitation = await given.invitation(it, asked);
    const answer = async (id: string, step: string, by = theirs) => {
      const action = "app/partnerships/actions.ts#takePart";
      const fields = { request: crypto.randomUUID(), reason: "No room." };
      const form = { action, place: { id, step }, bound: [id, step], fields };
      return post(form, await cookieOf(by));
    };
    const stateOf = async (id: string) =>
      (await owner.select().from(partnerships).where(eq(partnerships.id, id)))[0]?.state;
    const opened = async () => (await ask(`/${kind}s/${it.id}`, await cookieOf(theirs))).status;
    for (const by of [await aStranger(), partner, lead, helper])
      for (const step of ["accept", "decline"]) await answer(invitation.id, step, by);
    expect(await stateOf(invitation.id)).toBe("invited");
    expect(await opened()).toBe(404);
    await answer(invitation.id, "accept");
    expect(await stateOf(invitation.id)).toBe("accepted");
    expect(await opened()).toBe(200);
    for (const [step, by] of [
      ["decline", theirs],
      ["withdraw", lead],
      ["accept", theirs],
    ] as const)
      await answer(invitation.id, step, by);
    expect(await stateOf(invitation.id)).toBe("accepted");
    const tardy = await given.organisation();
    const late = await given.invitation(it, tardy, { daysAgo: 15 });
    const theirLead = await given.person({ of: tardy });
    for (const step of ["accept", "decline"]) await answer(late.id, step, theirLead);
    // The worker may have found in the meantime that it ran out.
    expect(await stateOf(late.id)).toMatch(/^(invited|expired)$/);
    expect((await ask(`/${kind}s/${it.id}`, await cookieOf(theirLead))).status).toBe(404);
  });
