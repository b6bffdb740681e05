import { expect } from "@playwright/test";
import { and, eq, like, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import {
  acceptInvitation,
  findInvitation,
  invite,
  listInvitations,
  sendInvitationAgain,
  withdrawInvitation,
} from "@/db/queries/invitations";
import { changeDuties, changeRoles } from "@/db/queries/memberships";
import {
  createOrganisation,
  findOrganisation,
  updateOrganisation,
} from "@/db/queries/organisations";
import { listPeople, suspendPerson } from "@/db/queries/people";
import { findSession } from "@/db/queries/sessions";
import { events, invitations, mails, memberships, people, roleHolders } from "@/db/schema";
import { asViewer, readAsViewer } from "@/db/viewer";
import { test } from "@/e2e/fixtures";
import type { given as makers } from "@/e2e/given";
import { mark, type Person } from "@/e2e/given-people";

type Given = typeof makers;

/** The viewer as the portal knows them. */
async function viewerOf(given: Given, person: Person, organisationId?: string | null) {
  const found = await findSession((await given.session(person, organisationId)).value);
  if (!found) throw new Error("No session");
  return found;
}

const administrator = async (given: Given) =>
  viewerOf(given, await given.person({ role: "administrator" }));

async function tokenFor(email: string) {
  const sent = await owner
    .select()
    .from(mails)
    .where(and(eq(mails.to, email), like(mails.once, "invitation:%")))
    .orderBy(mails.createdAt);
  return /token=([\w-]+)/.exec(sent.at(-1)?.body ?? "")?.[1] ?? "";
}

const guest = () => ({ name: "Ann O’Ther", email: `ann.${mark()}@test.example` });

test("an invitation makes a person of its address, once", async ({ given }) => {
  const college = await given.organisation();
  const viewer = await administrator(given);
  const input = { ...guest(), organisation: college.id, duties: ["lead" as const] };
  expect((await invite(viewer, input)).done).toBe(true);
  const token = await tokenFor(input.email);
  expect(token.length).toBeGreaterThanOrEqual(43);
  expect(await findInvitation(token)).toMatchObject({ organisation: college.name });
  const answers = await Promise.all([acceptInvitation(token), acceptInvitation(token)]);
  expect(answers.filter((answer) => answer === input.email)).toHaveLength(1);
  expect(await acceptInvitation(token)).toBeNull();
  expect(await findInvitation(token)).toBeNull();
  const held = await owner
    .select({ duties: memberships.duties })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(eq(people.email, input.email));
  expect(held).toEqual([{ duties: ["lead"] }]);
});

test("an invitation to somebody known adds to what they have", async ({ given }) => {
  const college = await given.organisation();
  const person = await given.person({ of: college, duties: ["contributor"] });
  const viewer = await administrator(given);
  const { email, name } = person;
  await invite(viewer, { email, name, organisation: college.id, duties: ["finance"] });
  expect(await acceptInvitation(await tokenFor(email))).toBe(email);
  await invite(viewer, { email, name, role: "observer" });
  expect(await acceptInvitation(await tokenFor(email))).toBe(email);
  expect(await viewerOf(given, person)).toMatchObject({
    memberships: [{ duties: ["contributor", "finance"] }],
    roles: ["observer"],
  });
});

test("one that ran out, was withdrawn or was sent again leads nowhere", async ({ given }) => {
  const viewer = await administrator(given);
  const [late, taken, renewed] = [guest(), guest(), guest()];
  const ids = [];
  for (const one of [late, taken, renewed]) {
    const outcome = await invite(viewer, { ...one, role: "reviewer" });
    ids.push(outcome.done ? outcome.id : "");
  }
  const [lateId = "", takenId = "", renewedId = ""] = ids;
  await owner
    .update(invitations)
    .set({ expires: sql`now() - interval '1 second'` })
    .where(eq(invitations.id, lateId));
  expect(await acceptInvitation(await tokenFor(late.email))).toBeNull();
  await withdrawInvitation(viewer, takenId);
  expect(await acceptInvitation(await tokenFor(taken.email))).toBeNull();
  const first = await tokenFor(renewed.email);
  await sendInvitationAgain(viewer, renewedId);
  expect(await acceptInvitation(first)).toBeNull();
  expect(await acceptInvitation(await tokenFor(renewed.email))).toBe(renewed.email);
  expect((await withdrawInvitation(viewer, renewedId)).done).toBe(false);
  expect((await sendInvitationAgain(viewer, renewedId)).done).toBe(false);
});

test("a suspended person cannot come back by an invitation", async ({ given }) => {
  const viewer = await administrator(given);
  const { email, name } = await given.person({ suspended: true });
  await invite(viewer, { email, name, role: "reviewer" });
  expect(await acceptInvitation(await tokenFor(email))).toBeNull();
});

test("a form posted twice invites once and mails once", async ({ given }) => {
  const viewer = await administrator(given);
  const input = { ...guest(), role: "reviewer" as const };
  const request = crypto.randomUUID();
  const both = await Promise.all([invite(viewer, input, request), invite(viewer, input, request)]);
  expect(both.every(({ done }) => done)).toBe(true);
  expect(await owner.$count(mails, eq(mails.to, input.email))).toBe(1);
  expect((await invite(viewer, input, crypto.randomUUID())).done).toBe(false);
});

test("a lead invites to the organisation they act for; no other, and to no role", async ({
  given,
}) => {
  const [own, other] = [await given.organisation(), await given.organisation()];
  const lead = await viewerOf(given, await given.person({ of: own, duties: ["lead"] }));
  const duties = ["contributor" as const];
  expect((await invite(lead, { ...guest(), organisation: own.id, duties })).done).toBe(true);
  await expect(invite(lead, { ...guest(), organisation: other.id, duties })).rejects.toThrow();
  await expect(invite(lead, { ...guest(), role: "administrator" })).rejects.toThrow();
  const contributor = await viewerOf(given, await given.person({ of: own, duties }));
  await expect(invite(contributor, { ...guest(), organisation: own.id, duties })).rejects.toThrow();
  expect((await listInvitations(lead)).rows).toHaveLength(1);
  expect((await listInvitations(contributor)).rows).toHaveLength(0);
});

const actors = ["lead", "contributor", "reviewer", "review-lead", "observer"] as const;

test("nobody but an administrator grants a duty or a role, to anybody", async ({ given }) => {
  const college = await given.organisation();
  const target = await given.person({ of: college, duties: ["contributor"] });
  for (const actor of actors) {
    const person =
      actor === "lead" || actor === "contributor"
        ? await given.person({ of: college, duties: [actor] })
        : await given.person({ role: actor });
    const viewer = await viewerOf(given, person);
    for (const id of [target.id, person.id]) {
      const role = { chosen: ["administrator" as const], was: [] };
      await expect(changeRoles(viewer, id, role), actor).rejects.toThrow();
      const duty = { chosen: ["signatory" as const], was: [] };
      await expect(changeDuties(viewer, id, college.id, duty), actor).rejects.toThrow();
    }
    expect((await suspendPerson(viewer, target.id, true)).done, actor).toBe(false);
  }
  const roles = await owner.$count(roleHolders, eq(roleHolders.personId, target.id));
  expect(roles).toBe(0);
});

test("an administrator who acts for an organisation administers nothing", async ({ given }) => {
  const college = await given.organisation();
  const person = await given.person({ of: college, role: "administrator" });
  const target = await given.person();
  const viewer = await viewerOf(given, person, college.id);
  await expect(changeRoles(viewer, target.id, { chosen: ["reviewer"], was: [] })).rejects.toThrow();
});

test("an administrator cannot shut themselves out", async ({ given }) => {
  const viewer = await administrator(given);
  const gone = { chosen: [], was: ["administrator" as const] };
  expect((await changeRoles(viewer, viewer.personId, gone)).done).toBe(false);
  expect((await suspendPerson(viewer, viewer.personId, true)).done).toBe(false);
});

test("a form that stood open gives nothing back that was taken meanwhile", async ({ given }) => {
  const college = await given.organisation();
  const viewer = await administrator(given);
  const person = await given.person({ of: college, duties: ["lead", "signatory"] });
  const change = (chosen: ("lead" | "signatory" | "finance")[], was: ("lead" | "signatory")[]) =>
    changeDuties(viewer, person.id, college.id, { chosen, was });
  await change(["lead"], ["lead", "signatory"]);
  await change(["lead", "signatory", "finance"], ["lead", "signatory"]);
  const [place] = (await viewerOf(given, person)).memberships;
  expect(place?.duties).toEqual(["lead", "finance"]);
  await changeDuties(viewer, person.id, college.id, { chosen: [], was: ["lead", "finance"] });
  expect((await viewerOf(given, person)).memberships).toEqual([]);
});

test("every act leaves its event", async ({ given }) => {
  const viewer = await administrator(given);
  const college = await given.organisation();
  const person = await given.person({ of: college, duties: ["contributor"] });
  await changeDuties(viewer, person.id, college.id, { chosen: ["lead"], was: ["contributor"] });
  await changeRoles(viewer, person.id, { chosen: ["adviser"], was: [] });
  await suspendPerson(viewer, person.id, true);
  await suspendPerson(viewer, person.id, false);
  const told = await owner
    .select({ act: events.act })
    .from(events)
    .where(eq(events.subjectId, person.id));
  expect(told.map(({ act }) => act).sort()).toEqual(
    ["changed-duties", "granted-role", "restored", "suspended"].sort(),
  );
});

test("addresses are for administrators, and for a lead about colleagues", async ({ given }) => {
  const [own, other] = [await given.organisation(), await given.organisation()];
  const colleague = await given.person({ of: own });
  const addressFor = (viewer: { personId: string; organisationId: string | null }) =>
    readAsViewer(viewer, (tx) =>
      tx.execute<{ email: string | null }>(sql`select address_of(${colleague.id}) as email`),
    ).then(([row]) => row?.email ?? null);
  expect(await addressFor(await administrator(given))).toBe(colleague.email);
  expect(await addressFor(await given.person({ of: own, duties: ["lead"] }))).toBe(colleague.email);
  expect(await addressFor(await given.person({ of: own, duties: ["contributor"] }))).toBeNull();
  expect(await addressFor(await given.person({ of: other, duties: ["lead"] }))).toBeNull();
  expect(await addressFor(await given.person({ role: "review-lead" }))).toBeNull();
  expect(await addressFor(colleague)).toBe(colleague.email);
  const direct = asViewer(colleague, (tx) => tx.select({ email: people.email }).from(people));
  await expect(direct).rejects.toThrow();
  const reviewer = await viewerOf(given, await given.person({ role: "reviewer" }));
  expect((await listPeople(reviewer, { text: colleague.email })).rows).toEqual([]);
});

test("the second of two who change an organisation is told", async ({ given }) => {
  const viewer = await administrator(given);
  const name = `Testley ${mark()} College`;
  const made = await createOrganisation(viewer, { name, type: "college", pilots: ["kent"] });
  if (!made.done) throw new Error(made.message);
  const version = (await findOrganisation(viewer, made.id))?.version ?? 0;
  const wish = { name, type: "college" as const, pilots: [] };
  expect((await updateOrganisation(viewer, made.id, wish, { version })).done).toBe(true);
  expect(await updateOrganisation(viewer, made.id, wish, { version })).toMatchObject({
    why: "stale",
  });
  expect((await createOrganisation(viewer, wish)).done).toBe(false);
  const taken = await given.organisation();
  const now = (await findOrganisation(viewer, made.id))?.version ?? 0;
  const clash = { ...wish, name: taken.name };
  expect(await updateOrganisation(viewer, made.id, clash, { version: now })).toMatchObject({
    why: "refused",
  });
});
