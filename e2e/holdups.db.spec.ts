import { expect } from "@playwright/test";
import { and, eq, inArray, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { findBarrier } from "@/db/queries/barrier-detail";
import { listHistory } from "@/db/queries/history";
import { addHoldups, findHoldable, removeHoldup } from "@/db/queries/holdups";
import { findProject } from "@/db/queries/project-detail";
import { events, holdups, notices } from "@/db/schema";
import { tellUntold } from "@/db/worker/tell";
import { inContext, wrote } from "@/e2e/access-context";
import { ask } from "@/e2e/access-door";
import { test } from "@/e2e/fixtures";
import type { given as arrange } from "@/e2e/given";
import type { Person } from "@/e2e/given-people";
import type { ProjectState } from "@/lib/projects";

/** A college leads a project with a council, and has a barrier of its own that only it sees. */
async function scene(given: typeof arrange, state: ProjectState = "in-delivery") {
  const college = await given.organisation({ pilots: ["kent"] });
  const council = await given.organisation({ pilots: ["croydon"], type: "council" });
  const lead = await given.person({ of: college });
  const theirs = await given.person({ of: council });
  const it = await given.project({
    state,
    audience: "partners",
    organisation: college,
    partners: state === "draft" ? [] : [council],
  });
  const closed = await given.barrier({
    state: "open",
    audience: "partners",
    organisation: college,
  });
  const open = await given.barrier({ state: "escalated", audience: "all-pilots" });
  return { college, council, lead, theirs, it, closed, open };
}

const contextOf = ({ id, organisationId }: Person) => ({
  person: id,
  organisation: organisationId ?? undefined,
});
const seenBy = (person: Person, { id }: { id: string }) =>
  inContext(contextOf(person), async (tx) => {
    const rows = await tx.execute<{ barrier: string }>(
      sql`select barrier_id as barrier from holdups where submission_id = ${id} or barrier_id = ${id}`,
    );
    return rows.map(({ barrier }) => barrier);
  });
const linesOf = (id: string) =>
  owner
    .select()
    .from(events)
    .where(and(eq(events.submissionId, id), inArray(events.act, ["held-up", "freed"])));

test("who sees the project and not the barrier does not learn that it stands in its way", async ({
  given,
}) => {
  const { lead, theirs, it, closed, open } = await scene(given);
  expect(await addHoldups(lead, it.id, [closed.id, open.id])).toMatchObject({ done: true });
  expect((await seenBy(lead, it)).toSorted()).toEqual([closed.id, open.id].toSorted());
  expect(await seenBy(theirs, it)).toEqual([open.id]);
  const titles = async (person: Person) =>
    (await findProject(person, it.id))?.holdups.map(({ title }) => title).toSorted();
  expect(await titles(lead)).toEqual([closed.title, open.title].toSorted());
  expect(await titles(theirs)).toEqual([open.title]);
  const { header } = await given.session(theirs);
  for (const path of [`/projects/${it.id}`, `/projects/${it.id}/history`]) {
    const { status, body } = await ask(path, header);
    expect(status).toBe(200);
    expect(body).toContain(open.title);
    expect(body, path).not.toContain(closed.title);
    expect(body, path).not.toContain(closed.id);
  }
  const { rows } = await listHistory(theirs, it.id);
  const told = rows.filter(({ act }) => act === "held-up").map(({ barrier }) => barrier?.id);
  expect(told.toSorted()).toEqual([open.id, undefined].toSorted());
});

test("who sees the barrier and not the project does not learn what it holds up", async ({
  given,
}) => {
  const { lead, it, open } = await scene(given);
  await addHoldups(lead, it.id, [open.id]);
  const reporter = await given.person({ of: open.organisation });
  expect(await seenBy(reporter, open)).toEqual([]);
  expect((await findBarrier(reporter, open.id))?.heldUp).toEqual([]);
  const { body } = await ask(`/barriers/${open.id}`, (await given.session(reporter)).header);
  expect(body).toContain(open.title);
  expect(body).not.toContain(it.title);
  expect(body).not.toContain(it.id);
  const held = (await findBarrier(lead, open.id))?.heldUp;
  expect(held).toMatchObject([{ id: it.id, title: it.title, state: "in-delivery" }]);
  const mine = await ask(`/barriers/${open.id}`, (await given.session(lead)).header);
  expect(mine.body).toContain(it.title);
});

test("only what a person sees is offered, and accepted", async ({ given }) => {
  const { lead, it, closed, open } = await scene(given);
  const hidden = await given.barrier({ state: "open", audience: "partners" });
  const draft = await given.barrier({ state: "draft", organisation: it.organisation });
  const other = await given.project({ organisation: it.organisation });
  for (const wrong of [hidden, draft, other])
    expect(await addHoldups(lead, it.id, [open.id, wrong.id]), wrong.title).toMatchObject({
      message: "Choose barriers from the list.",
    });
  expect(await seenBy(lead, it)).toEqual([]);
  const offered = async (words: string) =>
    (await findHoldable(lead, it.id, words))?.barriers.map(({ id }) => id);
  expect(await offered(closed.title)).toContain(closed.id);
  expect(await offered(hidden.title)).not.toContain(hidden.id);
  expect(await offered(draft.title)).not.toContain(draft.id);
  const add = (person: Person, barrier: { id: string }, project = it) =>
    inContext(
      contextOf(person),
      (tx) =>
        wrote(
          tx,
          sql`insert into holdups (submission_id, barrier_id) values (${project.id}, ${barrier.id}) returning 1`,
        ),
      "read committed",
    );
  expect(await add(lead, open)).toBe(true);
  for (const wrong of [hidden, draft, other]) expect(await add(lead, wrong)).toBe(false);
});

test("whoever is not of the lead partner, or comes after its end, says nothing of it", async ({
  given,
}) => {
  const { college, lead, theirs, it, open } = await scene(given);
  const finance = await given.person({ of: college, duties: ["finance"] });
  const officer = await given.person({ role: "review-lead" });
  const row = await given.holdup(
    it,
    await given.barrier({ state: "open", audience: "all-pilots" }),
  );
  for (const person of [theirs, finance, officer]) {
    expect(await addHoldups(person, it.id, [open.id])).toMatchObject({ why: "refused" });
    expect(await removeHoldup(person, { id: it.id, row: row.id })).toMatchObject({
      why: "refused",
    });
    expect(await tries(person, it, open, row)).toEqual([false, false]);
  }
  const stranger = await given.person({ of: await given.organisation() });
  expect(await addHoldups(stranger, it.id, [open.id])).toMatchObject({ why: "gone" });
  expect(await tries(stranger, it, open, row)).toEqual([false, false]);
  expect(await tries(lead, it, open, row)).toEqual([true, true]);
  const over = await scene(given, "completed");
  const last = await given.holdup(over.it, open);
  expect(await addHoldups(over.lead, over.it.id, [over.closed.id])).toMatchObject({
    why: "refused",
  });
  expect(await tries(over.lead, over.it, over.closed, last)).toEqual([false, false]);
  expect(await linesOf(over.it.id)).toEqual([]);
});

type Id = { id: string };
function tries(person: Person, project: Id, barrier: Id, row: Id) {
  return inContext(
    contextOf(person),
    async (tx) => [
      await wrote(
        tx,
        sql`insert into holdups (submission_id, barrier_id) values (${project.id}, ${barrier.id}) returning 1`,
      ),
      await wrote(
        tx,
        sql`update holdups set removed_at = portal_now() where id = ${row.id} returning 1`,
      ),
    ],
    "read committed",
  );
}

test("each is one line of history, said once, and may be taken back and said again", async ({
  given,
}) => {
  const { lead, it, closed, open } = await scene(given);
  const place = { id: it.id };
  await addHoldups(lead, it.id, [closed.id, open.id]);
  expect(await linesOf(it.id)).toHaveLength(2);
  expect(await addHoldups(lead, it.id, [open.id])).toMatchObject({ why: "refused" });
  const [row] = await owner.select().from(holdups).where(eq(holdups.barrierId, open.id));
  const removal = { ...place, row: row?.id ?? "" };
  expect(await removeHoldup(lead, removal)).toMatchObject({ done: true });
  expect(await removeHoldup(lead, removal)).toMatchObject({ why: "gone" });
  expect(await addHoldups(lead, it.id, [open.id])).toMatchObject({ done: true });
  expect((await linesOf(it.id)).map(({ act }) => act).toSorted()).toEqual([
    "freed",
    "held-up",
    "held-up",
    "held-up",
  ]);
  const again = await inContext(
    contextOf(lead),
    (tx) =>
      wrote(tx, [
        sql`update holdups set removed_at = null where id = ${row?.id} returning 1`,
        sql`insert into events (submission_id, person_id, organisation_id, act, subject_id)
          values (${it.id}, ${lead.id}, ${lead.organisationId}, 'held-up', ${row?.id}) returning 1`,
      ]),
    "read committed",
  );
  expect(again).toBe(false);
});

test("whoever follows the project is told that something stands in its way, and not what", async ({
  given,
}) => {
  const { lead, theirs, it, closed } = await scene(given);
  await given.watch(it, theirs);
  await addHoldups(lead, it.id, [closed.id]);
  await tellUntold({ of: it.id });
  const told = await owner.select().from(notices).where(eq(notices.personId, theirs.id));
  expect(told.map(({ submissionId }) => submissionId)).toEqual([it.id]);
  const { body } = await ask("/notices", (await given.session(theirs)).header);
  expect(body).toContain(it.title);
  expect(body).not.toContain(closed.title);
});

test("rows of one project are not taken back through another", async ({ given }) => {
  const { college, lead, it, open } = await scene(given);
  const other = await given.project({ state: "in-delivery", organisation: college });
  const row = await given.holdup(it, open);
  expect(await removeHoldup(lead, { id: other.id, row: row.id })).toMatchObject({ why: "gone" });
  expect(await seenBy(lead, it)).toEqual([open.id]);
});
