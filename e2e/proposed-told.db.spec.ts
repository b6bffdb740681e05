import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { listNotices } from "@/db/queries/notices";
import { moveProposed, proposeOrganisation } from "@/db/queries/proposed-changes";
import { events } from "@/db/schema";
import { readNews } from "@/db/worker/news";
import { tellUntold } from "@/db/worker/tell";
import { test } from "@/e2e/fixtures";
import { mark, type Person } from "@/e2e/given-people";
import { wanted } from "@/e2e/given-proposed";
import { scene } from "@/e2e/partners-scene";
import { asker, mailsTo, noticeOf, watching, ways } from "@/e2e/told";
import { mailOfEvent } from "@/lib/mail";

test("administrators are told what is proposed, and nothing of what it is proposed for", async ({
  given,
}) => {
  const { it, college, lead } = await scene(given);
  const administrator = await given.person({ role: "administrator" });
  const reviewer = await given.person({ role: "reviewer" });
  const name = `Harbour Trust ${mark()}`;
  const outcome = await proposeOrganisation(lead, it.id, { ...wanted, name });
  const id = outcome.done ? outcome.id : "";
  await tellUntold({ of: it.id });
  expect(await noticeOf(administrator, it.id)).toMatchObject({ reason: "waiting", count: 1 });
  expect(await noticeOf(reviewer, it.id)).toBeNull();
  expect(await noticeOf(lead, it.id)).toBeNull();
  expect(await shownTo(administrator, it.id)).toMatchObject([
    { title: name, proposedId: id, kind: null },
  ]);
  const [told] = await newsOf(administrator, it.id);
  if (!told) throw new Error("There is nothing to tell");
  const { subject, body } = mailOfEvent(told, "waiting", ways);
  expect(subject).toBe(name);
  expect(body).toContain(`${lead.name}`);
  expect(body).toContain(college.name);
  expect(body).toContain(`/proposed-organisations/${id}`);
  for (const hidden of [it.title, it.id, wanted.contactEmail])
    expect(`${subject} ${body}`).not.toContain(hidden);
  expect(await watching(administrator, it.id)).toBe(false);
});

test("what was withdrawn meanwhile is told to nobody, and shown no more", async ({ given }) => {
  const { it, lead } = await scene(given);
  const administrator = await given.person({ role: "administrator" });
  const late = await proposeOrganisation(lead, it.id, { ...wanted, name: `Late ${mark()}` });
  await tellUntold({ of: it.id });
  expect(await newsOf(administrator, it.id)).toHaveLength(1);
  await moveProposed(lead, late.done ? late.id : "", "withdraw");
  expect(await newsOf(administrator, it.id)).toEqual([]);
  expect(await shownTo(administrator, it.id)).toEqual([]);
  const quick = await proposeOrganisation(lead, it.id, { ...wanted, name: `Quick ${mark()}` });
  await moveProposed(lead, quick.done ? quick.id : "", "withdraw");
  await tellUntold({ of: it.id });
  expect(await noticeOf(administrator, it.id)).toMatchObject({ count: 1 });
});

test("the proposer and the owner's leads are told what came of it, and whoever follows is not", async ({
  given,
}) => {
  const { it, college, council, lead } = await scene(given, { state: "open" });
  const administrator = await given.person({ role: "administrator" });
  const other = await given.person({ of: college });
  const follower = await given.person({ of: college, duties: ["contributor"] });
  await given.watch(it, follower);
  const { id } = await given.proposed(it, { by: lead });
  await moveProposed(administrator, id, "find", { foundId: council.id });
  await tellUntold({ of: it.id });
  for (const person of [lead, other])
    expect(await noticeOf(person, it.id)).toMatchObject({ reason: "decision", count: 1 });
  expect(await noticeOf(follower, it.id)).toBeNull();
  const [told] = await newsOf(lead, it.id);
  expect(told).toMatchObject({ did: "found the organisation that was proposed", title: it.title });
});

/** Of this submission: whatever else is proposed meanwhile is told to every administrator, too. */
async function newsOf(person: Person, submissionId: string) {
  const lines = await owner
    .select({ id: events.id })
    .from(events)
    .where(eq(events.submissionId, submissionId));
  const ids = lines.map(({ id }) => id);
  const mailed = (await mailsTo(person)).flatMap(({ eventIds }) => eventIds);
  return readNews(
    asker(person),
    mailed.filter((id) => ids.includes(id)),
  );
}

async function shownTo(person: Person, submissionId: string) {
  const { rows } = await listNotices(asker(person));
  return rows.filter((row) => row.submissionId === submissionId);
}
