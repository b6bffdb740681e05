import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { findBarrier } from "@/db/queries/barrier-detail";
import { createOrganisation } from "@/db/queries/organisations";
import { findProject } from "@/db/queries/project-detail";
import { moveProposed, proposeOrganisation } from "@/db/queries/proposed-changes";
import { findProposed, listOpenProposed } from "@/db/queries/proposed-organisations";
import { organisations, proposedOrganisations } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";
import { wanted } from "@/e2e/given-proposed";
import { linesOf, scene } from "@/e2e/partners-scene";

const wish = () => ({ ...wanted, name: `Harbour Trust ${mark()}` });
const rowsOf = (id: string) =>
  owner.select().from(proposedOrganisations).where(eq(proposedOrganisations.submissionId, id));

test("a lead proposes an organisation for a barrier and for a project; history tells name and part, no address", async ({
  given,
}) => {
  const { it, college, lead } = await scene(given);
  const project = await given.project({ organisation: college });
  for (const { id } of [it, project]) {
    const input = wish();
    const outcome = await proposeOrganisation(lead, id, input);
    expect(outcome.done).toBe(true);
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({ ...input, state: "open", byId: lead.id });
    const [line] = await linesOf(id, "propose-organisation");
    expect(line).toMatchObject({
      readers: "involved",
      subjectId: row?.id,
      reason: input.words,
      details: { organisation: input.name },
    });
    expect(JSON.stringify(line)).not.toMatch(/Penhaligon|nora@/);
  }
  expect((await findProject(lead, project.id))?.proposed).toHaveLength(1);
});

test("nobody else proposes, and nothing is proposed for what has no title or has ended", async ({
  given,
}) => {
  const { it, college, theirs } = await scene(given, { state: "open", audience: "all-pilots" });
  const partner = await given.organisation();
  const helper = await given.person({ of: partner });
  await given.invitation(it, partner, { state: "accepted" });
  const contributor = await given.person({ of: college, duties: ["contributor"] });
  const suspended = await given.person({ of: college, suspended: true });
  const observer = await given.person({ role: "observer" });
  const reviewer = await given.person({ role: "reviewer" });
  const administrator = await given.person({ role: "administrator" });
  for (const person of [helper, theirs, contributor, suspended, observer, reviewer, administrator])
    expect((await proposeOrganisation(person, it.id, wish())).done, person.name).toBe(false);
  const lead = await given.person({ of: college });
  const ended = await given.barrier({ state: "closed-resolved", organisation: college });
  const nameless = await given.barrier({ organisation: college, draft: { title: "" } });
  for (const { id } of [ended, nameless])
    expect(await proposeOrganisation(lead, id, wish())).toMatchObject({ why: "refused" });
  expect(await rowsOf(it.id)).toEqual([]);
});

test("it is read by the owner's leads, the support team that sees the barrier and administrators, and by nobody else", async ({
  given,
}) => {
  const { it, college, lead, theirs } = await scene(given, {
    state: "open",
    audience: "all-pilots",
  });
  const partner = await given.organisation();
  const helper = await given.person({ of: partner });
  await given.invitation(it, partner, { state: "accepted" });
  const { id } = await given.proposed(it, { by: lead });
  const readers = [
    lead,
    await given.person({ of: college }),
    await given.person({ role: "reviewer" }),
    await given.person({ role: "adviser", advises: ["kent"] }),
    await given.person({ role: "administrator" }),
  ];
  const others = [
    helper,
    theirs,
    await given.person({ of: college, duties: ["contributor"] }),
    await given.person({ of: college, suspended: true }),
    await given.person({ role: "adviser", advises: ["durham"] }),
    await given.person({ role: "observer" }),
  ];
  for (const person of readers)
    expect((await findProposed(person, id))?.contactEmail, person.name).toBe(wanted.contactEmail);
  for (const person of others) {
    expect(await findProposed(person, id), person.name).toBeNull();
    expect(await moveProposed(person, id, "withdraw"), person.name).toMatchObject({ why: "gone" });
    expect((await findBarrier(person, it.id))?.proposed ?? [], person.name).toEqual([]);
    const listed = await listOpenProposed(person);
    expect(
      listed.rows.map((row) => row.id),
      person.name,
    ).not.toContain(id);
  }
});

test("of a draft the support team reads no proposal, and an administrator only that", async ({
  given,
}) => {
  const { it, lead } = await scene(given);
  const { id } = await given.proposed(it, { by: lead });
  expect(await findProposed(await given.person({ role: "reviewer" }), id)).toBeNull();
  const administrator = await given.person({ role: "administrator" });
  expect(await findProposed(administrator, id)).toMatchObject({ submission: null });
  expect(await findBarrier(administrator, it.id)).toBeNull();
});

test("a form that is posted twice files one, and a name is proposed once while it waits", async ({
  given,
}) => {
  const { it, lead } = await scene(given);
  const input = { ...wanted, name: `St John’s Hall, Deal ${mark()}` };
  const request = crypto.randomUUID();
  const [one, other] = await Promise.all([
    proposeOrganisation(lead, it.id, input, request),
    proposeOrganisation(lead, it.id, input, request),
  ]);
  expect(one).toEqual(other);
  expect(one.done).toBe(true);
  const again = { ...input, name: input.name.replace("’", "'").replace(",", "").toUpperCase() };
  expect(await proposeOrganisation(lead, it.id, again)).toMatchObject({
    message: expect.stringContaining("is proposed already, and waits for the support team"),
  });
  const [row] = await rowsOf(it.id);
  expect(await linesOf(it.id, "propose-organisation")).toHaveLength(1);
  expect(await moveProposed(lead, row?.id ?? "", "withdraw")).toMatchObject({ done: true });
  expect(await proposeOrganisation(lead, it.id, again)).toMatchObject({ done: true });
});

test("what is on the portal is said and offered, by its name and by another", async ({ given }) => {
  const { it, college, council, lead } = await scene(given, { state: "open" });
  const alias = `The Quay ${mark()}`;
  await owner
    .update(organisations)
    .set({ aliases: [alias] })
    .where(eq(organisations.id, council.id));
  for (const name of [council.name.toUpperCase(), `  ${alias.replace(" ", "  ")}`])
    expect(await proposeOrganisation(lead, it.id, { ...wanted, name }), name).toMatchObject({
      why: "refused",
      found: { id: council.id, name: council.name },
    });
  await given.invitation(it, council, { state: "accepted" });
  for (const { name } of [council, college]) {
    const outcome = await proposeOrganisation(lead, it.id, { ...wanted, name });
    expect(outcome.done, name).toBe(false);
    expect(outcome.found, name).toBeUndefined();
  }
  expect(await rowsOf(it.id)).toEqual([]);
});

test("an administrator adds it, once, and its proposal with it", async ({ given }) => {
  const { it, lead } = await scene(given);
  const administrator = await given.person({ role: "administrator" });
  const { id, name } = await given.proposed(it, { by: lead });
  const input = { name, type: "voluntary" as const, pilots: ["kent" as const] };
  const made = await createOrganisation(administrator, input, { proposed: id });
  expect(made.done).toBe(true);
  const foundId = made.done ? made.id : "";
  expect(await findProposed(lead, id)).toMatchObject({
    state: "added",
    foundId,
    found: name,
    settledBy: administrator.name,
  });
  expect(await linesOf(it.id, "add-proposed")).toMatchObject([
    { personId: administrator.id, organisationId: null, subjectId: id, readers: "involved" },
  ]);
  const second = { ...input, name: `${name} two` };
  expect(await createOrganisation(administrator, second, { proposed: id })).toMatchObject({
    message: "The organisation is on the portal.",
  });
  const [none] = await owner
    .select()
    .from(organisations)
    .where(eq(organisations.name, second.name));
  expect(none).toBeUndefined();
});

test("an administrator finds it, or declines it with a reason; a lead withdraws it; each once, and only from open", async ({
  given,
}) => {
  const { it, college, council, lead } = await scene(given);
  const administrator = await given.person({ role: "administrator" });
  const ways = [
    { step: "find", by: administrator, settling: { foundId: council.id }, to: "added" },
    { step: "decline", by: administrator, settling: { reason: "It closed." }, to: "declined" },
    { step: "withdraw", by: lead, settling: {}, to: "withdrawn" },
  ] as const;
  for (const { step, by, settling, to } of ways) {
    const { id } = await given.proposed(it, { by: lead });
    const other = by === lead ? administrator : lead;
    expect(await moveProposed(other, id, step, settling), step).toMatchObject({ why: "refused" });
    expect(await moveProposed(by, id, step, settling), step).toEqual({ done: true, id });
    expect(await findProposed(lead, id), step).toMatchObject({ state: to, ...settling });
    for (const way of ways)
      expect(await moveProposed(way.by, id, way.step, way.settling), step).toMatchObject({
        why: "refused",
      });
    expect(await linesOf(it.id, `${step}-proposed`)).toHaveLength(1);
  }
  const { id } = await given.proposed(it, { by: lead });
  for (const foundId of [college.id, crypto.randomUUID()])
    expect(await moveProposed(administrator, id, "find", { foundId })).toMatchObject({
      why: "refused",
    });
});

test("those that wait are listed for administrators, the oldest first, page after page", async ({
  given,
}) => {
  const { it, lead } = await scene(given);
  const administrator = await given.person({ role: "administrator" });
  const ids: string[] = [];
  for (const daysAgo of [3000, 2990, 2980])
    ids.push((await given.proposed(it, { by: lead, daysAgo })).id);
  await given.proposed(it, { by: lead, daysAgo: 3001, state: "withdrawn" });
  const first = await listOpenProposed(administrator, undefined, 2);
  expect(first.rows.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  const second = await listOpenProposed(administrator, first.next, 1);
  expect(second.rows.map(({ id }) => id)).toEqual(ids.slice(2));
});
