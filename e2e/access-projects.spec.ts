import { test } from "@playwright/test";
import { ask, inPool } from "@/e2e/access-door";
import { visit } from "@/e2e/access-sideways";
import { makeProjectStage, type ProjectStage } from "@/e2e/access-stage-projects";
import { actors, may, maySee } from "@/e2e/access-table";
import { askEachForNames, askEachWay, openEachLive } from "@/e2e/access-ways";
import { expect } from "@/e2e/quick-expect";

let stage: ProjectStage;

test.describe.configure({ timeout: 480_000 });

test.beforeAll(async () => {
  stage = await makeProjectStage();
});

test.afterAll(() => console.log(`Projects, by pages: ${stage.cells} cells checked`));

/** States that follow delivery: there is something told. */
const isTold = ["in-delivery", "change-in-review", "paused", "completed", "closed"];

test("a project's page and its forms are there for whoever may see or send them, and for nobody else", async () => {
  await inPool(stage.everyPair(), async ({ at, actor, turn }) => {
    const { its, it } = at;
    const here = `/projects/${it.id}`;
    const cookie = stage.world.cookieOf(actor);
    const sees = maySee(actor, its);
    const page = await ask(here, cookie);
    stage.expectSeen(page, { actor, at, sees, what: here });
    if (sees) stage.expectSteps(page, { actor, at });
    stage.expectSecrets(page, { actor, at });
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
    for (const [path, allowed] of Object.entries(formsOf))
      stage.expectForm(await visit(path, cookie, { shows: sees, turn }), {
        ...{ actor, at, sees, what: path, allowed },
      });
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
      const answer = await visit(path, cookie, { shows: allowed, turn });
      stage.expectSeen(answer, { actor, at, sees: allowed, what: path });
      stage.expectSecrets(answer, { actor, at });
    }
  });
});

test("a project is there, by each way of asking, with its files, for whoever may see it and for nobody else", async () =>
  askEachWay(stage));

test("a project's live channel opens for whoever sees it, and for nobody else", async () =>
  openEachLive(stage));

test("names are suggested to whoever sees the project, and to nobody else", async () =>
  askEachForNames(stage));

test("a row of one project is not there on the page of another", async () => {
  const [one, other] = stage.placed.filter(
    ({ its }) => its.state === "draft" || its.state === "in-delivery",
  );
  const path = `/projects/${one?.it.id}/plan/milestones/${other?.it.plan.ours}`;
  expect((await ask(path, stage.world.cookieOf("owner-lead"))).status).toBe(404);
});

test("lists, home, queue and notices name the projects that each actor may see, and no other", async () => {
  await inPool(actors, async (actor) => {
    const cookie = stage.world.cookieOf(actor);
    const nobody = actor === "signed-out" || actor === "suspended";
    const listed = await ask("/projects?q=zymurgists", cookie);
    const visible = stage.placed.filter(({ its }) => maySee(actor, its)).map(({ it }) => it.title);
    const csv = await ask("/projects/export?q=zymurgists", cookie);
    if (nobody) expect(csv.status, actor).toBe(401);
    else {
      expect(stage.titlesIn(listed), actor).toEqual(visible.toSorted());
      expect(stage.titlesIn(csv), `${actor}: export`).toEqual(visible.toSorted());
    }
    const hidden = stage.placed.filter(({ its }) => !maySee(actor, its)).map(({ it }) => it.title);
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
        stage.titlesIn(answer).filter((title) => hidden.includes(title)),
        `${actor}: ${path}`,
      ).toEqual([]);
      stage.cells += stage.placed.length;
    }
    // Whoever is invited knows the title.
    if (!actor.startsWith("invited"))
      for (const path of ["/", "/notices"]) {
        const answer = await ask(path, cookie);
        expect(
          stage.titlesIn(answer).filter((title) => hidden.includes(title)),
          `${actor}: ${path}`,
        ).toEqual([]);
      }
  });
});
