import type { Answer } from "@/e2e/access-door";
import { casesHere, viewersHere } from "@/e2e/access-server";
import { type Actor, actors, type Case, closedForm, may, type Verb } from "@/e2e/access-table";
import { makeWorld, type World } from "@/e2e/access-world";
import { given } from "@/e2e/given";
import type { Barrier } from "@/e2e/given-barrier";
import { expect } from "@/e2e/quick-expect";
import type { Kind } from "@/lib/submissions";

type Made = Pick<Barrier, "id" | "title" | "author" | "officer" | "organisation">;
type Plot<It> = {
  cases: Case[];
  arrange: (world: World, its: Case) => Promise<It>;
  /** What all titles of the kind begin with. */
  title: RegExp;
  steps: readonly Verb[];
  /** Pages that its own links to, for whoever may do one of these. */
  linksOf: (it: It) => Record<string, Verb[]>;
  /** Words that stand on one of the kind, and who may read them. */
  secrets: Record<string, Verb>;
};
type Placed<It> = { its: Case; it: It; file: string; note: string; aside: string };
type Pair<It> = { actor: Actor; at: Placed<It> };

/** A submission of a kind in each case with all that may lie on one, and what any answer about them must hold to. */
export async function makeStageOf<It extends Made>(kind: Kind, plot: Plot<It>) {
  const { steps, linksOf, secrets } = plot;
  const world = await makeWorld();
  const placed = await Promise.all(casesHere(plot.cases).map(place));
  const ours = new Set(placed.map(({ it }) => it.title));
  const stage = {
    kind,
    world,
    placed,
    cells: 0,
    everyPair: () =>
      placed.flatMap((at, place) =>
        viewersHere(actors, at.its).map((actor, n) => ({ at, actor, turn: place + n })),
      ),
    titlesIn: ({ body }: Answer) =>
      [...new Set(body.match(plot.title))].filter((title) => ours.has(title)).sort(),
    expectSeen,
    expectSteps,
    expectForm,
    expectSecrets,
  };
  return stage;

  async function place(its: Case): Promise<Placed<It>> {
    const it = await plot.arrange(world, its);
    const note = `Keep quiet ${it.title}`;
    const aside = `Among us ${it.title}`;
    await given.note(it, it.officer, note);
    const readers = "partners" as const;
    const organisationId = it.organisation.id;
    await given.comment(it, it.author, { words: aside, readers, organisationId });
    const file = await given.attachment(it, it.author, { content: `Dear ${it.title}` });
    for (const person of Object.values(world.people)) await given.notice(it, person);
    return { its, it, file: file.id, note, aside };
  }

  function expectSeen(
    answer: Answer,
    { actor, at, sees, what }: Pair<Made> & { sees: boolean; what: string },
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
  function expectSteps({ body }: Answer, { actor, at: { its, it } }: Pair<It>) {
    const told = `${actor}: buttons, ${JSON.stringify(its)}`;
    const isLinked = (path: string) => body.includes(`href="/${kind}s/${it.id}/${path}"`);
    const allowed = steps.filter((step) => may(actor, step, its));
    expect(steps.filter(isLinked), told).toEqual(allowed);
    const links = Object.entries(linksOf(it));
    for (const [path, verbs] of links)
      expect(isLinked(path), `${told}: ${path}`).toBe(verbs.some((verb) => may(actor, verb, its)));
    stage.cells += steps.length + links.length;
  }

  /** Whoever sees what it is about finds the form, or why it is not theirs to send. */
  function expectForm(
    answer: Answer,
    { what, allowed, ...pair }: Pair<Made> & { sees: boolean; what: string; allowed: boolean },
  ) {
    expectSeen(answer, { ...pair, what });
    expectSecrets(answer, pair);
    const told = `${pair.actor}: ${what}, ${JSON.stringify(pair.at.its)}`;
    expect(answer.body.includes(closedForm), told).toBe(pair.sees && !allowed);
  }

  function expectSecrets({ body }: Answer, { actor, at: { its, note, aside } }: Pair<Made>) {
    const told = `${actor}: secrets, ${JSON.stringify(its)}`;
    const words: [string, Verb][] = [
      [note, "read notes"],
      [aside, "read partners' comments"],
      ...Object.entries(secrets),
    ];
    for (const [one, verb] of words)
      if (!may(actor, verb, its)) expect(body, told).not.toContain(one);
    stage.cells += words.length;
  }
}

export type AnyStage = Omit<Awaited<ReturnType<typeof makeStageOf<Made>>>, "expectSteps">;
