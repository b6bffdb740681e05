import { test } from "@playwright/test";
import { type Answer, ask, inPool } from "@/e2e/access-door";
import { casesHere, viewersHere } from "@/e2e/access-server";
import { type Actor, actors, type Case, closedForm, may, maySee } from "@/e2e/access-table";
import { allProjectStates, isReviewed, sharedProjectStates } from "@/e2e/access-table-projects";
import { makeWorld, type World } from "@/e2e/access-world";
import { given } from "@/e2e/given";
import { assessment, scopeAim } from "@/e2e/given-review";
import { openLive } from "@/e2e/live-channel";
import { expect } from "@/e2e/quick-expect";
import { projectStepNames } from "@/lib/project-steps";

const cases = casesHere(
  allProjectStates.flatMap((state) =>
    (sharedProjectStates.includes(state)
      ? ["partners", "pilot", "all-pilots"]
      : ["all-pilots"]
    ).map((audience) => ({ kind: "project" as const, state, audience })),
  ),
);

type Placed = { its: Case; it: Awaited<ReturnType<World["project"]>>; note: string; aside: string };

let world: World;
let placed: Placed[];
let cells = 0;

test.describe.configure({ timeout: 480_000 });

test.beforeAll(async () => {
  world = await makeWorld();
  placed = await Promise.all(
    cases.map(async (its) => {
      const it = await world.project(its, { draft: { aim: "Zymurgists share one yeast." } });
      if (isReviewed(its.state)) await given.review(it);
      const note = `Keep quiet ${it.title}`;
      const aside = `Among us ${it.title}`;
      await given.note(it, it.officer, note);
      const readers = "partners" as const;
      await given.comment(it, it.author, {
        words: aside,
        readers,
        organisationId: it.organisation.id,
      });
      for (const person of Object.values(world.people)) await given.notice(it, person);
      return { its, it, note, aside };
    }),
  );
});

test.afterAll(() => console.log(`Projects, by pages: ${cells} cells checked`));

/** States that follow delivery: there is something told. */
const isTold = ["in-delivery", "change-in-review", "paused", "completed", "closed"];

const everyPair = () =>
  placed.flatMap((at) => viewersHere(actors, at.its).map((actor) => ({ at, actor })));

test("a project's page and its forms are there for whoever may see or send them, and for nobody else", async () => {
  await inPool(everyPair(), async ({ at, actor }) => {
    const { its, it } = at;
    const here = `/projects/${it.id}`;
    const cookie = world.cookieOf(actor);
    const sees = maySee(actor, its);
    const page = await ask(here, cookie);
    expectSeen(page, { actor, at, sees, what: here });
    if (sees) expectSteps(page, { actor, at });
    expectSecrets(page, { actor, at });
    if (its.audience !== "all-pilots") return;
    const formsOf = {
      [`${here}/edit`]: may(actor, "edit", its),
      [`${here}/plan/milestones`]: may(actor, "plan", its),
      [`${here}/plan/milestones/${it.plan.ours}`]:
        may(actor, "plan", its) || may(actor, "tell of the lead's row", its),
      [`${here}/plan/milestones/${it.plan.theirs}`]:
        may(actor, "plan", its) || may(actor, "tell of a partner's row", its),
      [`${here}/plan/risks`]: may(actor, "plan", its) || may(actor, "tell how it goes", its),
      [`${here}/plan/risks/${it.plan.risk}`]:
        may(actor, "plan", its) || may(actor, "tell of a partner's row", its),
      [`${here}/update`]: may(actor, "tell how it goes", its),
      ...(isTold.includes(its.state)
        ? {
            [`${here}/update/${it.plan.update}`]: may(actor, "correct what the lead told", its),
            [`${here}/results/${it.plan.result}`]: may(actor, "correct what the lead told", its),
          }
        : {}),
      [`${here}/review`]: may(actor, "review", its),
      ...(it.condition
        ? {
            [`${here}/conditions/${it.condition}`]:
              may(actor, "meet a condition", its) || may(actor, "reopen a condition", its),
          }
        : {}),
    };
    for (const [path, allowed] of Object.entries(formsOf)) {
      const answer = await ask(path, cookie);
      expectSeen(answer, { actor, at, sees, what: path });
      expectSecrets(answer, { actor, at });
      const told = `${actor}: ${path}, ${JSON.stringify(its)}`;
      expect(answer.body.includes(closedForm), told).toBe(sees && !allowed);
    }
    const pagesOf = {
      [`${here}/history`]: sees,
      [`${here}/versions`]: sees,
      [`${here}/attachments`]: sees,
      [`${here}/withdraw`]: sees,
      [`${here}/holdups`]: may(actor, "say what stands in its way", its),
      [`/partnerships/${it.part}/words`]: may(actor, "reword a part", its),
      [`/practice/${it.id}/offer`]: may(actor, "offer", its),
      [`/practice/${it.id}/adopt`]: may(actor, "adopt", its),
      [`/adoptions/${it.id}`]: may(actor, "tell of the adoption", its),
      [`/reviews/${it.id}`]: may(actor, "assign", its),
      [`/audience/${it.id}`]: sees,
    };
    for (const [path, allowed] of Object.entries(pagesOf)) {
      const answer = await ask(path, cookie);
      expectSeen(answer, { actor, at, sees: allowed, what: path });
      expectSecrets(answer, { actor, at });
    }
  });
});

test("a project's live channel opens for whoever sees it, and for nobody else", async () => {
  await inPool(everyPair(), async ({ at: { it, its }, actor }) => {
    const channel = await openLive(it.id, world.cookieOf(actor));
    const isNobody = actor === "signed-out" || actor === "suspended";
    const hidden = isNobody ? 401 : 404;
    const told = `${actor}: ${JSON.stringify(its)}`;
    expect(channel.status, told).toBe(maySee(actor, its) ? 200 : hidden);
    channel.close();
    cells += 1;
  });
});

test("names are suggested to whoever sees the project, and to nobody else", async () => {
  await inPool(everyPair(), async ({ at: { it, its }, actor }) => {
    const path = `/audience/${it.id}/names?readers=partners&typed=a`;
    const answer = await ask(path, world.cookieOf(actor));
    const isNobody = actor === "signed-out" || actor === "suspended";
    const told = `${actor}: ${JSON.stringify(its)}`;
    expect(answer.status, told).toBe(maySee(actor, its) ? 200 : isNobody ? 401 : 404);
    cells += 1;
  });
});

test("a row of one project is not there on the page of another", async () => {
  const [one, other] = placed.filter(
    ({ its }) => its.state === "draft" || its.state === "in-delivery",
  );
  const path = `/projects/${one?.it.id}/plan/milestones/${other?.it.plan.ours}`;
  expect((await ask(path, world.cookieOf("owner-lead"))).status).toBe(404);
});

test("lists, home, queue and notices name the projects that each actor may see, and no other", async () => {
  await inPool(actors, async (actor) => {
    const cookie = world.cookieOf(actor);
    const nobody = actor === "signed-out" || actor === "suspended";
    const listed = await ask("/projects?q=zymurgists", cookie);
    const visible = placed.filter(({ its }) => maySee(actor, its)).map(({ it }) => it.title);
    const csv = await ask("/projects/export?q=zymurgists", cookie);
    if (nobody) expect(csv.status, actor).toBe(401);
    else {
      expect(titlesIn(listed), actor).toEqual(visible.toSorted());
      expect(titlesIn(csv), `${actor}: export`).toEqual(visible.toSorted());
    }
    const hidden = placed.filter(({ its }) => !maySee(actor, its)).map(({ it }) => it.title);
    const places = [
      "/projects",
      "/projects?mine=1",
      "/projects?waiting=us",
      "/projects?quiet=1",
      "/projects?told=amber&partner=college",
      "/reviews",
      "/pilots/kent",
    ];
    for (const path of places) {
      const answer = await ask(path, cookie);
      expect(answer.status, `${actor}: ${path}`).toBeLessThan(500);
      expect(
        titlesIn(answer).filter((title) => hidden.includes(title)),
        `${actor}: ${path}`,
      ).toEqual([]);
      cells += placed.length;
    }
    // Whoever is invited knows the title.
    if (!actor.startsWith("invited"))
      for (const path of ["/", "/notices"]) {
        const answer = await ask(path, cookie);
        expect(
          titlesIn(answer).filter((title) => hidden.includes(title)),
          `${actor}: ${path}`,
        ).toEqual([]);
      }
  });
});

type Pair = { actor: Actor; at: Placed };

function expectSeen(
  answer: Answer,
  { actor, at, sees, what }: Pair & { sees: boolean; what: string },
) {
  const told = `${actor}: ${what}, ${JSON.stringify(at.its)}`;
  if (actor === "signed-out" || actor === "suspended")
    expect(answer.location, told).toMatch(/^\/sign-in(\?from=|$)/);
  else expect(answer.status, told).toBe(sees ? 200 : 404);
  if (sees) expect(answer.body, told).toContain(at.it.title);
  else expect(answer.body, told).not.toContain(at.it.title);
  cells += 1;
}

/** A button is there exactly when the step is allowed. */
function expectSteps({ body }: Answer, { actor, at: { its, it } }: Pair) {
  const told = `${actor}: buttons, ${JSON.stringify(its)}`;
  const offered = projectStepNames.filter((step) =>
    body.includes(`href="/projects/${it.id}/${step}"`),
  );
  expect(offered, told).toEqual(projectStepNames.filter((step) => may(actor, step, its)));
  const links = {
    edit: may(actor, "edit", its),
    review: may(actor, "review", its),
    update: may(actor, "tell how it goes", its),
    holdups: may(actor, "say what stands in its way", its),
    "plan/milestones": may(actor, "plan", its),
    [`update/${it.plan.update}`]: may(actor, "correct what the lead told", its),
    [`results/${it.plan.result}`]: may(actor, "correct what the lead told", its),
    [`conditions/${it.condition}`]:
      may(actor, "meet a condition", its) || may(actor, "reopen a condition", its),
  };
  for (const [path, allowed] of Object.entries(links))
    expect(body.includes(`href="/projects/${it.id}/${path}"`), `${told}: ${path}`).toBe(allowed);
  cells += projectStepNames.length + Object.keys(links).length;
}

function expectSecrets({ body }: Answer, { actor, at: { its, note, aside } }: Pair) {
  const told = `${actor}: secrets, ${JSON.stringify(its)}`;
  if (!may(actor, "read notes", its)) expect(body, told).not.toContain(note);
  if (!may(actor, "read partners' comments", its)) expect(body, told).not.toContain(aside);
  if (!may(actor, "read reviews", its)) expect(body, told).not.toContain(assessment);
  if (!may(actor, "read a change of scope", its)) expect(body, told).not.toContain(scopeAim);
  cells += 4;
}

const titlesIn = ({ body }: Answer) => {
  const ours = new Set(placed.map(({ it }) => it.title));
  const found = body.match(/One front door for the young \w+/g) ?? [];
  return [...new Set(found)].filter((title) => ours.has(title)).sort();
};
