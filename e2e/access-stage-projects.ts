import type { Answer } from "@/e2e/access-door";
import { casesHere, viewersHere } from "@/e2e/access-server";
import { type Actor, actors, type Case, may } from "@/e2e/access-table";
import { allProjectStates, isReviewed, sharedProjectStates } from "@/e2e/access-table-projects";
import { makeWorld, type World } from "@/e2e/access-world";
import { given } from "@/e2e/given";
import { assessment, scopeAim } from "@/e2e/given-review";
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

type Placed = {
  its: Case;
  it: Awaited<ReturnType<World["project"]>>;
  file: string;
  note: string;
  aside: string;
};
type Pair = { actor: Actor; at: Placed };

/** A project in each case with all that may lie on one, and what any answer about them must hold to. */
export async function makeProjectStage() {
  const world = await makeWorld();
  const placed = await Promise.all(cases.map(place));
  const ours = new Set(placed.map(({ it }) => it.title));
  const stage = {
    world,
    placed,
    cells: 0,
    everyPair: () =>
      placed.flatMap((at) => viewersHere(actors, at.its).map((actor) => ({ at, actor }))),
    titlesIn: ({ body }: Answer) => {
      const found = body.match(/One front door for the young \w+/g) ?? [];
      return [...new Set(found)].filter((title) => ours.has(title)).sort();
    },
    expectSeen,
    expectSteps,
    expectSecrets,
  };
  return stage;

  async function place(its: Case): Promise<Placed> {
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
    const file = await given.attachment(it, it.author, { content: `Dear ${it.title}` });
    for (const person of Object.values(world.people)) await given.notice(it, person);
    return { its, it, file: file.id, note, aside };
  }

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
    stage.cells += 1;
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
    stage.cells += projectStepNames.length + Object.keys(links).length;
  }

  function expectSecrets({ body }: Answer, { actor, at: { its, note, aside } }: Pair) {
    const told = `${actor}: secrets, ${JSON.stringify(its)}`;
    if (!may(actor, "read notes", its)) expect(body, told).not.toContain(note);
    if (!may(actor, "read partners' comments", its)) expect(body, told).not.toContain(aside);
    if (!may(actor, "read reviews", its)) expect(body, told).not.toContain(assessment);
    if (!may(actor, "read a change of scope", its)) expect(body, told).not.toContain(scopeAim);
    stage.cells += 4;
  }
}

export type ProjectStage = Awaited<ReturnType<typeof makeProjectStage>>;
