import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { adopt, findAdoption, tellAdoption } from "@/db/queries/adoptions";
import { findPractice } from "@/db/queries/practices";
import { findProject } from "@/db/queries/project-detail";
import { findReuse } from "@/db/queries/reuse";
import { adoptions, events, submissions } from "@/db/schema";
import { tellUntold } from "@/db/worker/tell";
import { inContext } from "@/e2e/access-context";
import { test } from "@/e2e/fixtures";
import type { Person } from "@/e2e/given-people";
import { adopted, changed, input, scene } from "@/e2e/practice-scene";
import { noticeOf } from "@/e2e/told";

test("what is adopted is a draft with the plan at its own start, its own organisation and no result", async ({
  given,
}) => {
  const { source, theirs, police } = await scene(given);
  const id = await adopted(theirs, source, changed);
  const it = await findProject(theirs, id);
  expect(it).toMatchObject({
    title: source.title,
    state: "draft",
    pilot: "durham",
    organisationId: police.id,
    members: [police.id],
    readings: [],
    updates: [],
    partnerships: [],
    attachments: [],
    draft: { aim: source.draft.aim, theme: "Worklessness", startsOn: "2010-03-01", whoFor: "" },
  });
  // Sixty-four days from 1 November to 4 January, 272 to 31 July.
  expect(it?.plan.milestones.map(({ dueOn }) => dueOn)).toEqual(["2010-05-04", "2010-05-04"]);
  expect(it?.plan.outcomes).toMatchObject([
    { target: 80, targetOn: "2010-11-28", baseline: null, baselineOn: null },
  ]);
  expect(it?.draft.endsOn).toBe("2010-11-28");
  for (const row of [...(it?.plan.milestones ?? []), ...(it?.plan.risks ?? [])])
    expect(row.organisationId).toBe(police.id);
  expect(await findReuse(theirs, id)).toMatchObject({
    origin: { title: source.title, isOnOffer: true, isSeen: false, adoption: { how: changed.how } },
  });
});

test("a form that is sent twice at once makes one project", async ({ given }) => {
  const { source, theirs } = await scene(given);
  const request = randomUUID();
  const [one, other] = await Promise.all([
    adopt(theirs, source.id, input, request),
    adopt(theirs, source.id, input, request),
  ]);
  expect(one).toEqual(other);
  const made = await owner.select().from(adoptions).where(eq(adoptions.sourceId, source.id));
  expect(made.map(({ submissionId }) => submissionId)).toEqual([one?.done ? one.id : ""]);
  const drafts = await owner
    .select()
    .from(submissions)
    .where(eq(submissions.createdById, theirs.id));
  expect(drafts).toHaveLength(1);
});

test("what is not on offer is not adopted, whatever its id", async ({ given }) => {
  const { source, theirs } = await scene(given);
  const hidden = await given.project({ state: "closed", audience: "all-pilots" });
  const withdrawn = await given.project({ state: "closed", audience: "all-pilots" });
  await given.practice(withdrawn, { withdrawn: true });
  const barrier = await given.barrier({ state: "open", audience: "all-pilots" });
  for (const id of [hidden.id, withdrawn.id, barrier.id, randomUUID()])
    expect(await adopt(theirs, id, input), id).toMatchObject({ why: "gone" });
  const own = await given.project({ organisation: source.organisation });
  const linked = await inContext(
    { person: source.author.id, organisation: source.organisation.id },
    (tx) =>
      tx
        .execute(sql`insert into adoptions (submission_id, source_id, manner)
          values (${own.id}, ${source.id}, 'as-is') returning 1`)
        .catch(() => []),
  );
  expect(linked).toHaveLength(0);
});

test("of a draft that others may not see they read organisation and pilot, until its people tell", async ({
  given,
}) => {
  const { source, police, lead, theirs, reviewer } = await scene(given);
  const id = await adopted(theirs, source, changed);
  const nothing = { id: null, title: null, manner: null, how: null, state: null, why: null };
  const place = { organisation: police.name, pilot: "Durham" };
  const seenBy = async (person: Person) => (await findPractice(person, source.id))?.adoptions;
  expect(await seenBy(lead)).toMatchObject([{ ...place, ...nothing }]);
  expect(await seenBy(reviewer)).toMatchObject([{ ...place, ...nothing }]);
  expect(await seenBy(theirs)).toMatchObject([{ ...place, id, how: changed.how }]);
  const history = await owner.select().from(events).where(eq(events.submissionId, source.id));
  expect(JSON.stringify(history)).not.toContain(changed.how);
  const why = "The landlord said no.";
  const told = { state: "dropped", why } as const;
  expect(await tellAdoption(lead, id, told, { version: 1 })).toMatchObject({ why: "gone" });
  expect(await tellAdoption(theirs, id, told, { version: 1 })).toMatchObject({ done: true });
  expect(
    await tellAdoption(theirs, id, { state: "working", why: "" }, { version: 1 }),
  ).toMatchObject({ why: "stale" });
  expect(await findAdoption(theirs, id)).toMatchObject({ state: "dropped", version: 2 });
  const known = { how: changed.how, state: "dropped", why, id: null, title: null };
  expect(await seenBy(lead)).toMatchObject([{ ...place, ...known }]);
});

test("the source's people are told of an adoption and of what became of it, its adopter is not", async ({
  given,
}) => {
  const { source, lead, partnerLead, theirs } = await scene(given);
  await given.watch(source, partnerLead);
  const id = await adopted(theirs, source);
  await tellUntold({ of: source.id });
  expect(await noticeOf(lead, source.id)).toMatchObject({ count: 1 });
  await tellAdoption(theirs, id, { state: "working", why: "" }, { version: 1 });
  await tellUntold({ of: source.id });
  expect(await noticeOf(lead, source.id)).toMatchObject({ reason: "change", count: 2 });
  expect(await noticeOf(partnerLead, source.id)).toMatchObject({ count: 2 });
  expect(await noticeOf(theirs, source.id)).toBeNull();
});
