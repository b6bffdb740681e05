import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import {
  assignments,
  invitations,
  memberships,
  people,
  roleHolders,
  submissions,
} from "@/db/schema";
import { call, type Fields, inPool, post } from "@/e2e/access-door";
import { cookieOf, inRoles, kinds, ofTwo } from "@/e2e/failures-scene";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { mark, type Organisation, type Person } from "@/e2e/given-people";
import { dutyValues, roleValues } from "@/lib/viewer";

// The failures of changed roles in other systems: the guide on collaboration, 4B, 8.
type Given = typeof given;
const what = "then";

/** Each of them may as much as can be without being an administrator, or acting as one. */
async function cast(given: Given) {
  const [college, other] = [await given.organisation(), await given.organisation()];
  const administrator = await given.person({
    of: college,
    duties: ["contributor"],
    role: "administrator",
  });
  const roles = roleValues.filter((role) => role !== "administrator");
  const duties = ["contributor" as const, "finance" as const, "signatory" as const];
  const actors = {
    lead: await given.person({ of: college }),
    "everything but lead": await given.person({ of: college, duties }),
    "lead elsewhere": await given.person({ of: other }),
    "officer in every role": await inRoles(roles, { advises: ["kent"] }),
    "administrator for their college": administrator,
  };
  return { college, other, actors, administrator };
}

/** Every role and duty, given and taken, a pilot, a place elsewhere, and the way out. */
function changes({ id: organisation }: Organisation, other: Organisation) {
  const at = (name: string, fields: Fields) => ({
    action: `app/admin/people/actions.ts#${name}`,
    fields,
  });
  const added = { organisation: other.id, duties: ["signatory"] };
  return [
    ...roleValues.map((role) => ({ held: [role], ...at("grantRoles", { roles: [role] }) })),
    { lost: roleValues, ...at("grantRoles", { was: [...roleValues] }) },
    ...dutyValues.map((duty) => ({
      held: [organisation, duty],
      ...at("grantDuties", { organisation, duties: [duty] }),
    })),
    { held: [other.id, "signatory"], ...at("addToOrganisation", added) },
    { lost: [organisation], ...at("grantDuties", { organisation, was: [...dutyValues] }) },
    { held: ["durham"], ...at("assignPilots", { pilots: ["durham"] }) },
    { lost: ["durham"], ...at("assignPilots", { was: ["durham"] }) },
    { held: ["suspended"], ...at("suspend", { [what]: "suspend" }) },
    { lost: ["suspended"], ...at("suspend", { [what]: "restore" }) },
  ];
}

/** All that a person may do, in words. */
async function heldBy({ id }: { id: string }) {
  const [places, roles, pilots, [person]] = await Promise.all([
    owner.select().from(memberships).where(eq(memberships.personId, id)),
    owner.select().from(roleHolders).where(eq(roleHolders.personId, id)),
    owner.select().from(assignments).where(eq(assignments.personId, id)),
    owner.select().from(people).where(eq(people.id, id)),
  ]);
  const open = places.filter(({ endedAt }) => !endedAt);
  return [
    ...open.flatMap(({ organisationId, duties }) => [organisationId, ...duties]),
    ...roles.map(({ role }) => role),
    ...pilots.map(({ pilot }) => pilot),
    ...(person?.suspendedAt ? ["suspended"] : []),
  ].sort();
}

type Change = { action: string; fields: Fields };
const send = ({ action, fields }: Change, person: string, cookie: string) =>
  post(
    { action, place: { id: person }, fields: { ...fields, person, request: crypto.randomUUID() } },
    cookie,
  );

test("8, people: a role, a duty or a pilot is given and taken by an administrator alone, whoever it is for", async ({
  given,
}) => {
  const { college, other, actors: everybody, administrator } = await cast(given);
  const { "lead elsewhere": _, ...actors } = everybody;
  const target = await given.person({
    of: college,
    duties: ["contributor"],
    role: "reviewer",
    advises: ["kent"],
  });
  const everyone = [target, ...Object.values(actors)];
  const held = async () => Promise.all(everyone.map(heldBy));
  const before = await held();
  const signedIn = await Promise.all(
    Object.values(actors).map(async (one) => ({ one, cookie: await cookieOf(one) })),
  );
  const tries = [...signedIn, { one: target, cookie: "" }].flatMap(({ one, cookie }) =>
    changes(college, other).flatMap((change) =>
      ("held" in change ? [...new Set([target, one])] : [target]).map((to) => ({
        ...{ cookie, to, change },
      })),
    ),
  );
  await inPool(tries, async ({ change, to, cookie }) => {
    const { status } = await send(change, to.id, cookie);
    expect(status, JSON.stringify(change)).toBe(cookie ? 404 : 303);
  });
  expect(await held()).toEqual(before);
  const cookie = await cookieOf(administrator, null);
  for (const change of changes(college, other)) {
    await send(change, target.id, cookie);
    const now: string[] = await heldBy(target);
    const told = JSON.stringify(change);
    if ("held" in change) expect(now, told).toEqual(expect.arrayContaining([...change.held]));
    else for (const one of change.lost) expect(now, told).not.toContain(one);
  }
  const own: Change[] = [
    { action: "app/admin/people/actions.ts#grantRoles", fields: { was: ["administrator"] } },
    { action: "app/admin/people/actions.ts#suspend", fields: { [what]: "suspend" } },
  ];
  for (const change of own) await send(change, administrator.id, cookie);
  expect((await held()).slice(1)).toEqual(before.slice(1));
});

test("8, invitations: a lead invites to their organisation, an administrator to any and to the team, nobody else", async ({
  given,
}) => {
  const { college, other, actors, administrator } = await cast(given);
  type Way = { form: string; fields: Fields; to?: Organisation };
  const invite = async (
    { form: action, fields }: Way,
    by: Person,
    organisation = by.organisationId,
  ) => {
    const email = `joan.${mark()}@test.example`;
    const filled = { request: crypto.randomUUID(), name: "Joan Archer", email, ...fields };
    const form = { action, place: { id: college.id }, fields: filled };
    await post(form, await cookieOf(by, organisation));
    return owner.$count(invitations, eq(invitations.email, email));
  };
  const byColleague = "app/organisations/[id]/invite/actions.ts#inviteColleague";
  const byAdministrator = "app/admin/invitations/actions.ts";
  const ways: Way[] = [
    ...[college, other].flatMap((to) => {
      const fields = { organisation: to.id, duties: ["lead", "signatory"], role: "administrator" };
      return [
        { to, form: byColleague, fields },
        { to, form: `${byAdministrator}#inviteMember`, fields },
      ];
    }),
    { form: `${byAdministrator}#inviteToTeam`, fields: { role: "administrator" } },
  ];
  for (const [name, one] of Object.entries(actors))
    for (const way of ways) {
      const leads = name.startsWith("lead") && one.organisationId === way.to?.id;
      const expected = leads && way.form === byColleague ? 1 : 0;
      expect(await invite(way, one), `${name}: ${JSON.stringify(way.fields)}`).toBe(expected);
    }
  for (const way of ways)
    expect(await invite(way, administrator, null), way.form).toBe(way.form === byColleague ? 0 : 1);
  const toThem = eq(invitations.organisationId, college.id);
  const roles = await owner.select({ role: invitations.role }).from(invitations).where(toThem);
  expect(roles).toEqual([{ role: null }, { role: null }]);
});

for (const kind of kinds)
  test(`8, ${kind}: officers give it to an officer; nobody else gives it, and nobody else gets it`, async ({
    given,
  }) => {
    const { it, lead, partner } = await ofTwo(kind, { state: "submitted" });
    const { actors, administrator } = await cast(given);
    const observer = await given.person({ role: "observer" });
    const adviser = await given.person({ role: "adviser", advises: ["kent"] });
    const reviewer = await given.person({ role: "reviewer" });
    const elsewhere = await given.person({ role: "adviser", advises: ["durham"] });
    const reviewLead = actors["officer in every role"];
    const now = async () =>
      (await owner.select().from(submissions).where(eq(submissions.id, it.id)))[0];
    const give = async (by: Person, to: Person, organisation = by.organisationId) => {
      const version = String((await now())?.version);
      const fields = { officer: to.id, version, request: crypto.randomUUID() };
      const action = "app/reviews/actions.ts#giveTo";
      const form = { action, place: { id: it.id }, bound: [it.id], fields };
      await call(form, await cookieOf(by, organisation));
      return (await now())?.officerId;
    };
    for (const by of [adviser, reviewer, reviewLead])
      for (const to of [adviser, reviewer]) expect(await give(by, to)).toBe(to.id);
    for (const by of [lead, partner, observer, elsewhere, administrator])
      for (const to of [by, adviser]) expect(await give(by, to)).toBe(reviewer.id);
    expect(await give(administrator, adviser, null)).toBe(reviewer.id);
    for (const to of [lead, partner, observer, administrator])
      expect(await give(reviewLead, to)).toBe(reviewer.id);
  });
