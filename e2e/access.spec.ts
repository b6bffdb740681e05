import { expect, test } from "@playwright/test";
import { owner } from "@/db/client";
import { events } from "@/db/schema";
import { type Answer, ask, inPool } from "@/e2e/access-door";
import { type Actor, allStates, type Case, may, maySee, type Verb } from "@/e2e/access-table";
import { actorsOf, makeWorld, type World } from "@/e2e/access-world";
import { given } from "@/e2e/given";
import type { Barrier } from "@/e2e/given-barrier";
import { barrierStepNames } from "@/lib/barrier-steps";

const shared = [
  "open",
  "escalated",
  "responded",
  "pending-check",
  "closed-resolved",
  "closed-unresolved",
];
const eitherWay = ["open", "pending-check", "closed-resolved", "closed-unresolved"];
const audiences = ["partners", "pilot", "all-pilots"];
const cases: Case[] = [
  ...allStates
    .filter((state) => !shared.includes(state))
    .map((state) => ({ state, audience: "all-pilots" })),
  ...shared.flatMap((state) => audiences.map((audience) => ({ state, audience }))),
  ...eitherWay.map((state) => ({ state, audience: "pilot", escalated: true })),
  ...["open", "pending-check"].flatMap((state) => [
    { state, audience: "pilot", takenBy: "owner" as const },
    { state, audience: "pilot", takenBy: "partner" as const },
  ]),
  ...["draft", "submitted"].map((state) => ({ state, audience: "all-pilots", onBehalf: true })),
];

type Placed = { its: Case; it: Barrier; file: string; secrets: Record<string, Verb> };
let world: World;
let placed: Placed[];
let cells = 0;

test.describe.configure({ timeout: 180_000 });

test.beforeAll(async () => {
  world = await makeWorld();
  placed = await Promise.all(cases.map(place));
});

test.afterAll(() => console.log(`Pages, lists, files and exports: ${cells} cells checked`));

test("a barrier's page, by each way of asking, is there for whoever may see it and for nobody else", async () => {
  await inPool(everyPair(), async ({ at, actor }) => {
    const cookie = world.cookieOf(actor);
    const path = `/barriers/${at.it.id}`;
    const sees = maySee(actor, at.its);
    const page = await ask(`${path}?stay`, cookie);
    expectSeen(page, { actor, at, sees, what: "page" });
    if (sees) expectSteps(page, { actor, at });
    expectSecrets(page, { actor, at, only: shownOnPage });
    const history = await ask(`${path}/history`, cookie);
    expectSeen(history, { actor, at, sees, what: "history" });
    expectSecrets(history, { actor, at, only: shownInHistory });
    for (const headers of sees ? sideways.slice(0, 1) : sideways) {
      const answer = await askSideways(`${path}?stay&_rsc`, cookie, headers);
      const what = `${actor}: ${JSON.stringify(headers)}, ${JSON.stringify(at.its)}`;
      expect(answer.body.includes(at.it.title), what).toBe(sees);
      expectSecrets(answer, { actor, at, only: shownOnPage });
      expectNothingHidden(answer, actor, what);
    }
  });
});

test("a barrier's forms are there for whoever may send them", async () => {
  await inPool(everyPair(), async ({ at, actor }) => {
    const cookie = world.cookieOf(actor);
    const { id } = at.it;
    const may404 = { edit: "edit", "affects-us": "affect us" } as const;
    for (const [page, verb] of Object.entries(may404)) {
      const allowed = may(actor, verb, at.its);
      expectSeen(await ask(`/barriers/${id}/${page}`, cookie), {
        actor,
        at,
        sees: allowed,
        what: page,
      });
    }
    expectSeen(await ask(`/reviews/${id}`, cookie), {
      actor,
      at,
      sees: may(actor, "assign", at.its),
      what: "assigning",
    });
    const file = await ask(`/attachments/${at.file}`, cookie);
    expectSeen(file, {
      actor,
      at,
      sees: maySee(actor, at.its),
      what: "file",
      says: `Dear ${at.it.title}`,
    });
  });
});

test("lists, exports, searches, notices and suggestions name what each actor may see, and nothing else", async () => {
  await inPool(
    [...new Set(everyPair().map(({ actor }) => actor))],
    async (actor) => {
      const cookie = world.cookieOf(actor);
      const person = world.personOf(actor);
      const visible = placed.filter(({ its }) => maySee(actor, its));
      const csv = await ask("/barriers/export?q=zymurgists", cookie);
      const listed = await ask("/barriers?q=zymurgists&pilot=kent&state=open", cookie);
      if (!person || actor === "suspended") {
        expect(csv.status).toBe(401);
        expect(listed.location).toMatch(/^\/sign-in/);
      } else {
        expect(titlesIn(csv), `${actor}: export`).toEqual(titlesOf(visible));
        const open = visible.filter(({ its }) => its.state === "open");
        expect(titlesIn(listed), `${actor}: list`).toEqual(titlesOf(open));
        const notices = await ask("/notices", cookie);
        expect(titlesIn(notices), `${actor}: notices`).toEqual(titlesOf(visible));
        cells += 3 * placed.length;
      }
      for (const path of elsewhere(world)) {
        const answer = await ask(path, cookie);
        expect(answer.status, `${actor}: ${path}`).toBeLessThan(500);
        expectNothingHidden(answer, actor, `${actor}: ${path}`);
      }
      const draft = new FormData();
      for (const [name, value] of Object.entries(newDraft)) draft.append(name, value);
      const saved = await ask("/barriers/draft", cookie, { method: "POST", body: draft });
      const writes =
        ["owner", "partner", "same", "other"].some((of) => actor.startsWith(of)) &&
        /contributor|lead/.test(actor);
      expect(saved.status, `${actor}: draft`).toBe(
        writes ? 200 : person && actor !== "suspended" ? 422 : 401,
      );
      expectNothingHidden(saved, actor, `${actor}: suggestions`);
    },
    3,
  );
});

/** Ways round a page that other systems forgot: the router's own requests, prefetches, a header that once skipped a wall. */
const sideways: Record<string, string>[] = [
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1" },
  { RSC: "1", "Next-Router-Segment-Prefetch": "/_tree" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
];

/** The router's addresses carry a hash of its headers: Next names the right one, and the router goes there. */
async function askSideways(path: string, cookie: string, headers: Record<string, string>) {
  const answer = await ask(path, cookie, { headers });
  const again = answer.status === 307 && answer.location.startsWith("/barriers");
  return again ? ask(answer.location, cookie, { headers }) : answer;
}

const newDraft = {
  title: "Zymurgists quarrel about yeast",
  pilot: "kent",
  happens: "Zymurgists quarrel about yeast.",
  audience: "partners",
  peoplePeriod: "year",
  costPeriod: "year",
};

const elsewhere = ({ organisations: { owner: own } }: World) => [
  "/",
  "/barriers",
  "/barriers?mine=1",
  "/barriers?waiting=us",
  "/reviews",
  "/pilots",
  "/pilots/kent",
  `/organisations/${own.id}`,
];

/** Words of the review that every barrier in these states has. */
const assessment = "Well evidenced; others say the same.";

const shownOnPage = ["Among us", "Keep quiet", "Well evidenced"];
const shownInHistory = ["Whisper", "Desk"];

async function place(its: Case): Promise<Placed> {
  const it = await world.barrier(its, { draft: { happens: "Zymurgists quarrel about yeast." } });
  const partners = `Among us ${it.title}`;
  const note = `Keep quiet ${it.title}`;
  await given.comment(it, it.author, {
    words: partners,
    readers: "partners",
    organisationId: it.organisation.id,
  });
  await given.note(it, it.officer, note);
  const file = await given.attachment(it, it.author, { content: `Dear ${it.title}` });
  const lines = { partners: `Whisper ${it.title}`, support: `Desk ${it.title}` };
  for (const readers of ["partners", "support"] as const)
    await owner.insert(events).values({
      submissionId: it.id,
      personId: it.officer.id,
      act: "assigned",
      readers,
      reason: lines[readers],
      toldAt: new Date(),
    });
  for (const person of Object.values(world.people)) await given.notice(it, person);
  return {
    its,
    it,
    file: file.id,
    secrets: {
      [partners]: "read partners' comments",
      [note]: "read notes",
      [lines.support]: "read the team's history",
      [lines.partners]: "read partners' comments",
      ...(shared.includes(its.state) ? { [assessment]: "read reviews" } : {}),
    },
  };
}

const everyPair = () => placed.flatMap((at) => actorsOf(at.its).map((actor) => ({ at, actor })));

type Seen = { actor: Actor; at: Placed; sees: boolean; what: string; says?: string };

function expectSeen(answer: Answer, { actor, at, sees, what, says = at.it.title }: Seen) {
  const told = `${actor}: ${what}, ${JSON.stringify(at.its)}`;
  const signedIn = actor !== "signed-out" && actor !== "suspended";
  if (signedIn) expect(answer.status, told).toBe(sees ? 200 : 404);
  else expect(answer.location, told).toMatch(/^\/sign-in\?from=/);
  if (sees) expect(answer.body, told).toContain(says);
  else expect(answer.body, told).not.toContain(at.it.title);
  expectNothingHidden(answer, actor, told);
  cells += 1;
}

/** A button is there exactly when the step is allowed. */
function expectSteps(page: Answer, { actor, at }: Pick<Seen, "actor" | "at">) {
  const offered = barrierStepNames.filter((step) =>
    page.body.includes(`href="/barriers/${at.it.id}/${step}"`),
  );
  const allowed = barrierStepNames.filter((step) => may(actor, step, at.its));
  expect(offered, `${actor}: buttons, ${JSON.stringify(at.its)}`).toEqual(allowed);
  cells += barrierStepNames.length;
}

function expectSecrets(
  page: Answer,
  { actor, at, only }: Pick<Seen, "actor" | "at"> & { only: string[] },
) {
  for (const [words, verb] of Object.entries(at.secrets)) {
    const told = `${actor}: ${words}, ${JSON.stringify(at.its)}`;
    const shown = may(actor, verb, at.its);
    if (!shown) expect(page.body, told).not.toContain(words);
    else if (only.some((start) => words.startsWith(start)))
      expect(page.body, told).toContain(words);
    cells += 1;
  }
}

const title = /Two audits for one course \w+/g;
const ours = () => new Set(placed.map(({ it }) => it.title));
const titlesOf = (some: Placed[]) => some.map(({ it }) => it.title).sort();
const titlesIn = ({ body }: Answer) =>
  [...new Set(body.match(title))].filter((one) => ours().has(one)).sort();

/** No answer, whatever it is about, names a barrier that its reader may not see. */
function expectNothingHidden(answer: Answer, actor: Actor, told: string) {
  const hidden = new Set(titlesOf(placed.filter(({ its }) => !maySee(actor, its))));
  expect(
    titlesIn(answer).filter((one) => hidden.has(one)),
    told,
  ).toEqual([]);
}
