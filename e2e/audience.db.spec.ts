import { expect } from "@playwright/test";
import { eq, inArray, notLike, or, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { findAudience, findSurroundings, mostNamed } from "@/db/queries/readers";
import { people, submissions } from "@/db/schema";
import { readAsViewer } from "@/db/viewer";
import { test } from "@/e2e/fixtures";
import type { given as makers } from "@/e2e/given";
import { barrierStateValues } from "@/lib/barriers";
import { gainedSince, markOf } from "@/lib/comments";
import type { PilotSlug } from "@/lib/pilots";
import { projectStateValues } from "@/lib/projects";
import { audienceValues } from "@/lib/submissions";
import { roleValues } from "@/lib/viewer";

test("who sees a submission is exactly who would be named as seeing it", async ({ given }) => {
  test.setTimeout(120_000);
  const made = await manyOfBothKinds(given);
  const inSample = notLike(people.email, "%@test.example");
  const everybody = await owner
    .select({ id: people.id })
    .from(people)
    .where(or(inSample, inArray(people.id, made.people)));
  const all = await owner
    .select({ id: submissions.id })
    .from(submissions)
    .innerJoin(people, eq(people.id, submissions.createdById))
    .where(or(inSample, inArray(submissions.id, made.submissions)));
  const seen = new Map(all.map(({ id }) => [id, new Set<string>()]));
  const belongs = new Map(all.map(({ id }) => [id, new Set<string>()]));
  for (const { id: personId } of everybody)
    for (const row of await sightOf(personId)) {
      seen.get(row.id)?.add(personId);
      if (row.belongs) belongs.get(row.id)?.add(personId);
    }
  let checked = 0;
  for (const { id } of all) {
    const viewers = [...(seen.get(id) ?? [])];
    const members = [...(belongs.get(id) ?? [])];
    const [someone] = members.length > 0 ? members : viewers;
    if (!someone) continue;
    const asking = { personId: someone, organisationId: null };
    const named = await findAudience(asking, id);
    const short = await findSurroundings(asking, id);
    const known = new Set(everybody.map((person) => person.id));
    const ids = (audience: { id: string }[] = []) =>
      audience
        .map((one) => one.id)
        .filter((one) => known.has(one))
        .sort();
    expect(ids(named?.everyone.people), id).toEqual(viewers.sort());
    expect(ids(named?.partners.people), id).toEqual(members.sort());
    expect(gainedSince(short.everyone.mark, named?.everyone.people ?? []), id).toEqual([]);
    expect(gainedSince(short.partners.mark, named?.partners.people ?? []), id).toEqual([]);
    checked += viewers.length;
  }
  expect(checked).toBeGreaterThan(300);
});

test("somebody who cannot see it is told of nobody", async ({ given }) => {
  const draft = await given.barrier();
  const stranger = await given.person({ of: await given.organisation({ pilots: ["durham"] }) });
  const { everyone, partners } = await findSurroundings(stranger, draft.id);
  const nobody = { count: 0, groups: [], mark: "", someone: null };
  expect({ everyone, partners }).toEqual({ everyone: nobody, partners: nobody });
});

test("only its own organisations are told who reads what is for them alone", async ({ given }) => {
  const reviewer = await given.person({ role: "reviewer" });
  const it = await given.barrier({ state: "open" });
  expect((await findSurroundings(it.author, it.id)).partners.count).toBe(1);
  expect((await findSurroundings(reviewer, it.id)).partners.count).toBe(0);
});

test("each is named under what lets them see it", async ({ given }) => {
  const college = await given.organisation();
  const council = await given.organisation({ type: "council" });
  const elsewhere = await given.organisation({ pilots: ["durham"] });
  const both = await given.person({ of: [college, elsewhere], role: "reviewer" });
  const it = await given.barrier({
    state: "submitted",
    organisation: college,
    partners: [council],
  });
  const named = await findAudience(both, it.id);
  const groups = (named?.everyone.groups ?? []).filter((group) =>
    group.people.some(({ id }) => id === both.id),
  );
  expect(groups.map(({ name }) => name).sort()).toEqual([college.name, "The support team"].sort());
});

test("a page counts everybody once, names few, and marks each", async ({ given }) => {
  const council = await given.organisation({ type: "council" });
  const it = await given.barrier({ audience: "partners", partners: [council] });
  const lead = await given.person({ of: council, duties: ["lead", "finance"] });
  const few = await findSurroundings(it.author, it.id);
  expect(few.partners).toMatchObject({ count: 2, someone: lead.name });
  expect(few.partners.groups).toEqual([
    { name: it.organisation.name, isOrganisation: true, count: 1, people: [it.author.name] },
    { name: council.name, isOrganisation: true, count: 1, people: [lead.name] },
  ]);
  expect(few.partners.mark).toBe(markOf([it.author.id, lead.id]));
  for (let n = 0; n < mostNamed; n += 1) await given.person({ of: council });
  const { partners } = await findSurroundings(it.author, it.id);
  const groups = partners.groups.map(({ count, people }) => [count, people]);
  expect([partners.count, groups]).toEqual([
    mostNamed + 2,
    [
      [1, []],
      [mostNamed + 1, []],
    ],
  ]);
});

async function sightOf(personId: string) {
  return readAsViewer({ personId, organisationId: null }, (tx) =>
    tx
      .select({
        id: submissions.id,
        belongs: sql<boolean>`${submissions.members} && viewer_organisations()`,
      })
      .from(submissions),
  );
}

/** Every state of both kinds with every audience, and people of every kind to look at them. */
async function manyOfBothKinds(given: typeof makers) {
  const places = [["kent"], ["kent", "croydon"], ["durham"], []] as const;
  const organisations = await Promise.all(
    places.map((pilots) => given.organisation({ pilots: [...pilots] })),
  );
  const [first, second, third, nowhere] = organisations;
  if (!first || !second || !third || !nowhere) throw new Error("No organisations");
  const lookers = [];
  for (const one of organisations) {
    lookers.push(await given.person({ of: one }));
    lookers.push(await given.person({ of: [...new Set([one, third])], duties: ["finance"] }));
    lookers.push(await given.person({ of: one, suspended: true }));
  }
  for (const role of roleValues) {
    const advises: PilotSlug[] = role === "adviser" ? ["kent"] : [];
    lookers.push(await given.person({ role, advises }));
    lookers.push(await given.person({ role, advises: ["durham"], of: second }));
  }
  const adviser = await given.person({ role: "adviser", advises: ["durham"] });
  const made = [];
  for (const audience of audienceValues) {
    for (const state of barrierStateValues) {
      made.push(await given.barrier({ state, audience, organisation: first, partners: [third] }));
      made.push(
        await given.barrier({ state, audience, organisation: third, escalated: state === "open" }),
      );
    }
    for (const state of projectStateValues)
      made.push(await given.project({ state, audience, organisation: first, partners: [third] }));
  }
  const entered = await given.barrier({ organisation: first, enteredBy: adviser });
  await given.invitation(entered, nowhere);
  made.push(entered);
  return {
    people: [...lookers, adviser, ...made.map(({ author }) => author)].map(({ id }) => id),
    submissions: made.map(({ id }) => id),
  };
}
