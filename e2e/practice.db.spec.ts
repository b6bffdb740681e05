import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { and, eq, inArray, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { adopt, findAdoption, tellAdoption } from "@/db/queries/adoptions";
import {
  findPractice,
  listPractices,
  offerPractice,
  withdrawPractice,
} from "@/db/queries/practices";
import { findProject } from "@/db/queries/project-detail";
import { findReuse } from "@/db/queries/reuse";
import { adoptions, events, practices, submissions } from "@/db/schema";
import { tellUntold } from "@/db/worker/tell";
import { inContext } from "@/e2e/access-context";
import { test } from "@/e2e/fixtures";
import type { given as arrange } from "@/e2e/given";
import { mark, type Person } from "@/e2e/given-people";
import { practiceWords } from "@/e2e/given-practice";
import { noticeOf } from "@/e2e/told";
import type { AdoptInput } from "@/lib/adoptions";

const input: AdoptInput = { startsOn: "2010-03-01", pilot: "durham", manner: "as-is", how: "" };
const changed: AdoptInput = { ...input, manner: "changed", how: "Two rooms instead of one." };

/** A closed project that only its partners see, on offer, and people of all sorts. */
async function scene(given: typeof arrange) {
  const college = await given.organisation({ pilots: ["kent"] });
  const partner = await given.organisation({ pilots: ["kent"], type: "council" });
  const police = await given.organisation({ pilots: ["durham"], type: "police" });
  const source = await given.project({
    state: "closed",
    audience: "partners",
    organisation: college,
    partners: [partner],
    draft: { theme: "Worklessness", aim: `Secretly ${mark()}` },
  });
  await given.practice(source);
  return {
    source,
    police,
    lead: await given.person({ of: college }),
    contributor: await given.person({ of: college, duties: ["contributor"] }),
    partnerLead: await given.person({ of: partner }),
    theirs: await given.person({ of: police, duties: ["contributor"] }),
    signatory: await given.person({ of: police, duties: ["signatory"] }),
    reviewer: await given.person({ role: "reviewer" }),
    adviser: await given.person({ role: "adviser", advises: ["dorset-poole-and-bournemouth"] }),
    observer: await given.person({ role: "observer" }),
    administrator: await given.person({ role: "administrator" }),
    suspended: await given.person({ of: police, suspended: true }),
  };
}

const adopted = async (by: Person, source: { id: string }, as = input) => {
  const outcome = await adopt(by, source.id, as);
  if (!outcome.done) throw new Error(outcome.message);
  return outcome.id;
};

test("a practice is read by every organisation and the support team, and of its project nothing else", async ({
  given,
}) => {
  const people = await scene(given);
  const { source, police: _, ...readers } = people;
  for (const [who, person] of Object.entries(readers)) {
    const reads = !["observer", "administrator", "suspended"].includes(who);
    const found = await findPractice(person, source.id);
    expect(found !== null, who).toBe(reads);
    const sees = ["lead", "contributor", "partnerLead", "reviewer"].includes(who);
    expect((await findProject(person, source.id)) !== null, who).toBe(sees);
    const listed = await listPractices(person, { q: source.title });
    expect(listed.rows.length, who).toBe(reads ? 1 : 0);
    expect((await listPractices(person, { q: source.draft.aim })).rows, who).toEqual([]);
    if (!sees) expect(JSON.stringify(found) ?? "", who).not.toContain("Secretly");
  }
  expect(await findPractice(people.theirs, source.id)).toMatchObject({
    title: source.title,
    theme: "Worklessness",
    results: [{ measure: "Started within four weeks", value: 81, target: 80, baseline: 42.5 }],
  });
});

test("the plan goes to whoever may adopt it, and to nobody else", async ({ given }) => {
  const { source, police: _, ...people } = await scene(given);
  for (const [who, person] of Object.entries(people)) {
    const [row] = await inContext(
      { person: person.id, organisation: person.organisationId ?? undefined },
      (tx) => tx.execute<{ plan: unknown }>(sql`select plan_on_offer(${source.id}) as plan`),
    );
    const may = ["theirs", "partnerLead"].includes(who);
    expect(row?.plan !== null, who).toBe(may);
    const outcome = await adopt(person, source.id, input);
    expect(outcome.done, who).toBe(may);
    const reads = !["observer", "administrator", "suspended"].includes(who);
    if (!outcome.done) expect(outcome.why, who).toBe(reads ? "refused" : "gone");
  }
  const made = await owner.select().from(adoptions).where(eq(adoptions.sourceId, source.id));
  expect(made).toHaveLength(2);
});

test("only a lead of the lead partner offers, only what is completed, and each save is one line of history", async ({
  given,
}) => {
  const college = await given.organisation();
  const partner = await given.organisation();
  const lead = await given.person({ of: college });
  const contributor = await given.person({ of: college, duties: ["contributor"] });
  const theirs = await given.person({ of: partner });
  const stranger = await given.person({ of: await given.organisation({ pilots: ["durham"] }) });
  const on = (state: "in-delivery" | "completed") =>
    given.project({ state, audience: "partners", organisation: college, partners: [partner] });
  const [running, it] = [await on("in-delivery"), await on("completed")];
  const first = { version: 1 };
  expect(await offerPractice(lead, running.id, practiceWords, first)).toMatchObject({
    why: "refused",
  });
  for (const [person, why] of [
    [contributor, "refused"],
    [theirs, "refused"],
    [stranger, "gone"],
  ] as const)
    expect(await offerPractice(person, it.id, practiceWords, first)).toMatchObject({ why });
  expect(await offerPractice(lead, it.id, practiceWords, first)).toMatchObject({ done: true });
  expect(await offerPractice(lead, it.id, practiceWords, first)).toMatchObject({ done: true });
  const other = { ...practiceWords, money: "None" };
  expect(await offerPractice(lead, it.id, other, first)).toMatchObject({ why: "stale" });
  expect(await offerPractice(lead, it.id, other, { version: 2 })).toMatchObject({ done: true });
  expect(await withdrawPractice(lead, it.id, { version: 2 })).toMatchObject({ why: "stale" });
  expect(await withdrawPractice(contributor, it.id, { version: 3 })).toMatchObject({ done: false });
  expect(await withdrawPractice(lead, it.id, { version: 3 })).toMatchObject({ done: true });
  expect(await withdrawPractice(lead, it.id, { version: 4 })).toMatchObject({ why: "stale" });
  expect(await findPractice(stranger, it.id)).toBeNull();
  expect(await offerPractice(lead, it.id, other, { version: 4 })).toMatchObject({ done: true });
  expect(await findPractice(stranger, it.id)).toMatchObject({ money: "None" });
  const told = ["offered", "changed-practice", "withdrew-practice"];
  const lines = await owner
    .select({ act: events.act })
    .from(events)
    .where(and(eq(events.submissionId, it.id), inArray(events.act, told)))
    .orderBy(events.at);
  expect(lines.map(({ act }) => act)).toEqual([...told, "offered"]);
});

test("of two leads who offer at once, one comes first and the other overwrites nothing", async ({
  given,
}) => {
  const college = await given.organisation();
  const [one, other] = [await given.person({ of: college }), await given.person({ of: college })];
  const it = await given.project({ state: "completed", organisation: college });
  const both = await Promise.all([
    offerPractice(one, it.id, { ...practiceWords, was: "One" }, { version: 1 }),
    offerPractice(other, it.id, { ...practiceWords, was: "Other" }, { version: 1 }),
  ]);
  expect(both.filter(({ done }) => done)).toHaveLength(1);
  expect(both.filter((it) => !it.done && it.why === "stale")).toHaveLength(1);
  const [row] = await owner.select().from(practices).where(eq(practices.submissionId, it.id));
  expect(row).toMatchObject({ was: both[0]?.done ? "One" : "Other", version: 2 });
});

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

test("the list goes on from page to page by theme and title, each practice once", async ({
  given,
}) => {
  const word = `zythum${mark()}`;
  const reader = await given.person({ of: await given.organisation({ pilots: ["durham"] }) });
  for (const [theme, title] of [
    [null, "A"],
    ["Worklessness", "B"],
    ["Housing and regeneration", "D"],
    ["Housing and regeneration", "C"],
  ] as const)
    await given.practice(
      await given.project({ state: "closed", draft: { theme, title: `${title} ${word}` } }),
    );
  const found: string[] = [];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await listPractices(reader, { q: word, after }, 1);
    found.push(...page.rows.map(({ title }) => title.slice(0, 1)));
    after = page.next;
  }
  expect(found.join("")).toBe("CDBA");
});
