import { test } from "@playwright/test";
import { and, eq, inArray, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { acknowledgements, events, people, questions, watches } from "@/db/schema";
import { type Arranged, arrange, signingOf } from "@/e2e/access-arrange";
import { type Answer, call, inPool, post } from "@/e2e/access-door";
import { ofAnyKind, posts, sideBySide } from "@/e2e/access-posts";
import { projectPosts } from "@/e2e/access-posts-projects";
import { proposalPosts } from "@/e2e/access-posts-proposals";
import { proposedPosts } from "@/e2e/access-posts-proposed";
import { printOf } from "@/e2e/access-prints";
import type { Row, Subject } from "@/e2e/access-rows";
import { actorsHere, again, casesHere, everyState, isAskedIn } from "@/e2e/access-server";
import { type Actor, actors, type Case, kindOf, may, verbOf } from "@/e2e/access-table";
import { allStates } from "@/e2e/access-table-barriers";
import { allProjectStates } from "@/e2e/access-table-projects";
import { allProposalStates } from "@/e2e/access-table-proposals";
import { actorsOf, makeWorld, type World } from "@/e2e/access-world";
import { given } from "@/e2e/given";
import type { Barrier } from "@/e2e/given-barrier";
import { mark, type Person } from "@/e2e/given-people";
import { expect } from "@/e2e/quick-expect";
import { markOf } from "@/lib/comments";
import type { Kind } from "@/lib/submissions";

let world: World;
let into: Barrier;
let held: Barrier;
let newcomer: string;
let cells = 0;

test.describe.configure({ timeout: everyState ? 600_000 : 180_000 });

test.beforeAll(async () => {
  world = await makeWorld();
  into = await given.barrier({ state: "open" });
  held = await given.barrier({ state: "open" });
  newcomer = (await given.organisation()).id;
});

test.afterAll(() => console.log(`Posts to server actions: ${cells} cells checked`));

const cases = casesHere([
  ...allStates.map((state) => ({ state, audience: "all-pilots" })),
  ...["open", "pending-check"].flatMap((state) => [
    { state, audience: "partners", takenBy: "owner" as const },
    { state, audience: "pilot", takenBy: "partner" as const },
  ]),
  ...["draft", "submitted", "needs-information"].map((state) => ({
    state,
    audience: "all-pilots",
    onBehalf: true,
  })),
  ...allProjectStates.map((state) => ({ kind: "project" as const, state, audience: "all-pilots" })),
  ...allProposalStates.map((state) => ({
    kind: "proposal" as const,
    state,
    audience: "all-pilots",
  })),
]);

const formsOf: Record<Kind, () => Row[]> = {
  barrier: () => posts,
  project: () => [
    ...projectPosts(world.organisations.owner.id, world.organisations.partner.id),
    ...ofAnyKind,
  ],
  proposal: () => [...proposalPosts, ...ofAnyKind],
};
const postsOf = (its: Case) => [...formsOf[kindOf(its)](), ...proposedPosts];

for (const its of cases)
  test(`a form that is posted by another than may send it has no effect: ${JSON.stringify(its)}`, async () => {
    const it = await arrange(world, its);
    const shared = await read(await subjectOf(it, it.author));
    const together = new Map<Row, Promise<Arranged>>();
    await inPool(pairsOf(its), async ({ row, actor }) => {
      const person = world.personOf(actor);
      if (!may(actor, row.verb, its)) return;
      const arranged = together.get(row) ?? arrange(world, its);
      if (sideBySide.includes(row.act)) together.set(row, arranged);
      const fresh = await arranged;
      const subject = await subjectOf(fresh, person ?? fresh.author);
      if (row.verb === "sign" && person) subject.signing = await signingOf(fresh, person);
      if (row.verb === "acknowledge the account")
        await owner.delete(acknowledgements).where(eq(acknowledgements.submissionId, fresh.id));
      const done = { row, actor, its, id: fresh.id };
      const send = isByScript(row, actor, its) ? call : post;
      const once = async () =>
        send(row.post(isComment(row) ? await read(subject) : subject), world.cookieOf(actor));
      let answer = await once();
      // Who else may come to read a comment can grow meanwhile: then it is sent again, as the page asks.
      for (let more = 0; more < 12 && isComment(row) && (await effectOf(done)).length === 0; more++)
        answer = await once();
      await expectEffect(answer, done);
    });
    const before = await printOf(it.id);
    const madeBefore = await made();
    await inPool(pairsOf(its), async ({ row, actor }) => {
      if (may(actor, row.verb, its)) return;
      const send = isByScript(row, actor, its) ? call : post;
      const answer = await send(row.post(shared), world.cookieOf(actor));
      expect(answer.status, `${actor}: ${row.verb}, ${JSON.stringify(its)}`).toBeLessThan(500);
      cells += 1;
    });
    expect(await printOf(it.id)).toBe(before);
    expect(await made()).toEqual(madeBefore);
  });

/**
 * All actors where somebody may, and elsewhere those who may in another state; of special cases what is special.
 * What may be done in nearly every state is tried in one of each kind of sight: bare SQL tries it in all, and
 * so do forms with `EVERY_POST=1`.
 */
function pairsOf(its: Case) {
  return postsOf(its).flatMap((row) => {
    const [when, who] = verbOf(kindOf(its), row.verb);
    const states = when.split(" ");
    const inState = states.includes(its.state);
    const isPlain = its.audience === "all-pilots" && !its.onBehalf && !its.takenBy;
    if (
      !everyState &&
      isPlain &&
      states.length >= nearlyAll[kindOf(its)] &&
      !oneOfEachSight.includes(its.state)
    )
      return [];
    const entitled = (actor: Actor) =>
      its.onBehalf
        ? onBehalf.includes(actor)
        : inState || who.split(" ").includes(actor) || bold.includes(actor);
    if (its.takenBy && !["taker", "checker"].includes(who)) return [];
    if (again && !inState) return [];
    if (!isAskedIn(its, row.verb)) return [];
    return actorsHere(actorsOf(its).filter(entitled), row.verb, its).map((actor) => ({
      row,
      actor,
    }));
  });
}
const nearlyAll: Record<Kind, number> = {
  barrier: allProjectStates.length - 1,
  project: allProjectStates.length - 1,
  proposal: allProposalStates.length,
};
const oneOfEachSight = [
  ...["draft", "submitted", "open", "closed-resolved"],
  ...["in-delivery", "closed"],
];
const onBehalf: Actor[] = ["entrant", "owner-contributor", "adviser", "adviser-elsewhere"];
const bold: Actor[] = ["owner-lead", "review-lead"];

/** The way on which the portal renders no page: by script where the form answers. One in six goes the other way. */
function isByScript(row: Row, actor: Actor, its: Case) {
  const place = postsOf(its).findIndex(({ verb }) => verb === row.verb);
  const turn = place + actors.indexOf(actor as never) + cases.indexOf(its);
  const isKnown = actor !== "signed-out" && actor !== "suspended";
  const formAnswers = isKnown && !may(actor, row.verb, its);
  return (turn % 6 === 0) !== formAnswers;
}

/** As a page that was read just now: it names everybody who will read what is said. */
async function read(subject: Subject): Promise<Subject> {
  const everybody = await owner.select({ id: people.id }).from(people);
  return { ...subject, everybody: markOf(everybody.map(({ id }) => id)) };
}

async function subjectOf(it: Arranged, by: Person): Promise<Subject> {
  const [question] = await owner.select().from(questions).where(eq(questions.submissionId, it.id));
  const comment = await given.comment(it, by, { organisationId: by.organisationId });
  const asker = world.people["owner-contributor"];
  const reply = await given.reply(it, asker, await given.comment(it, asker));
  const file = await given.attachment(it, by, { content: `Dear ${by.id} ${mark()}` });
  return {
    kind: it.kind,
    id: it.id,
    version: it.version,
    title: it.title,
    question: question?.id ?? it.id,
    comment: comment.id,
    reply: reply.id,
    file: file.id,
    officer: world.people.adviser.id,
    into: into.id,
    invitation: it.invitation,
    part: it.part,
    newcomer,
    proposed: it.proposed.id,
    everybody: "",
    condition: "condition" in it ? it.condition : undefined,
    money: "money" in it ? it.money : undefined,
    ...("plan" in it ? { plan: it.plan, holdup: (await given.holdup(it, held)).id } : {}),
  };
}

type Done = { row: Row; actor: Actor; its: Case; id: string };

const isComment = ({ act }: Row) => ["commented", "edited-comment"].includes(act);

/** What there is of it by this person: lines of history, or that they follow. */
function effectOf({ row, actor, id }: Done) {
  const person = world.personOf(actor);
  if (!row.act)
    return owner
      .select({ organisation: sql<string | null>`null` })
      .from(watches)
      .where(eq(watches.submissionId, id));
  return owner
    .select({ organisation: events.organisationId })
    .from(events)
    .where(
      and(
        eq(events.submissionId, id),
        inArray(events.act, row.act.split(" ")),
        eq(events.personId, person?.id ?? ""),
      ),
    );
}

/** What was asked was done: a line of history by this person for their organisation, and an answer that says so. */
async function expectEffect(answer: Answer, { row, actor, its, id }: Done) {
  const told = `${actor}: ${row.verb}, ${JSON.stringify(its)}: ${answer.status} ${alertOf(answer)}`;
  const person = world.personOf(actor);
  const found = await effectOf({ row, actor, its, id });
  expect(found, told).not.toEqual([]);
  if (row.act) expect(found[0]?.organisation ?? null, told).toBe(person?.organisationId ?? null);
  expect([200, 303], told).toContain(answer.status);
  cells += 1;
}

const alertOf = ({ body }: Answer) =>
  /role="alert"[\s\S]{0,900}/
    .exec(body)?.[0]
    .replace(/<[^>]+>/g, " ")
    .slice(0, 200) ?? "";

/** How much the actors made that is no part of a barrier: new submissions and keys of forms. */
async function made() {
  const ids = actors.flatMap((actor) => world.personOf(actor)?.id ?? []);
  const [row] = await owner.execute<{ made: number; keys: number }>(
    `select (select count(*)::int from submissions where created_by_id in (${quoted(ids)})) as made,
      (select count(*)::int from requests where person_id in (${quoted(ids)})) as keys`,
  );
  return row;
}
const quoted = (ids: string[]) => ids.map((id) => `'${id}'`).join(", ");
