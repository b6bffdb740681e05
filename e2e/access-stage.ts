import { owner } from "@/db/client";
import { events } from "@/db/schema";
import type { Answer } from "@/e2e/access-door";
import { casesHere, viewersHere } from "@/e2e/access-server";
import { type Actor, type Case, isInvited, may, maySee, type Verb } from "@/e2e/access-table";
import { allStates } from "@/e2e/access-table-barriers";
import { actorsOf, makeWorld, type World } from "@/e2e/access-world";
import { given } from "@/e2e/given";
import { expect } from "@/e2e/quick-expect";
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
const cases = casesHere([
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
]);

type Arranged = Awaited<ReturnType<World["barrier"]>>;
export type Placed = { its: Case; it: Arranged; file: string; secrets: Record<string, Verb> };
type Seen = {
  actor: Actor;
  at: Placed;
  sees: boolean;
  what: string;
  says?: string;
  mayKnow?: typeof maySee;
};
type Pair = Pick<Seen, "actor" | "at">;

/** A barrier in each case with all that may lie on one, and what any answer about them must hold to. */
export async function makeStage() {
  const world = await makeWorld();
  const placed = await Promise.all(cases.map(place));
  const ours = new Set(placed.map(({ it }) => it.title));
  const stage = {
    world,
    placed,
    cells: 0,
    everyPair: () =>
      placed.flatMap((at, place) =>
        viewersHere(actorsOf(at.its), at.its).map((actor, n) => ({ at, actor, turn: place + n })),
      ),
    titlesOf: (some: Placed[]) => some.map(({ it }) => it.title).sort(),
    titlesIn: ({ body }: Answer) =>
      [...new Set(body.match(title))].filter((one) => ours.has(one)).sort(),
    expectSeen,
    expectSteps,
    expectInvitation,
    expectProposed,
    expectSecrets,
    expectNothingHidden,
  };
  return stage;

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

  function expectSeen(
    answer: Answer,
    { actor, at, sees, what, says = at.it.title, mayKnow }: Seen,
  ) {
    const told = `${actor}: ${what}, ${JSON.stringify(at.its)}`;
    const signedIn = actor !== "signed-out" && actor !== "suspended";
    if (signedIn) expect(answer.status, told).toBe(sees ? 200 : 404);
    else expect(answer.location, told).toMatch(/^\/sign-in(\?from=|$)/);
    if (sees) expect(answer.body, told).toContain(says);
    else expect(answer.body, told).not.toContain(at.it.title);
    expectNothingHidden(answer, actor, told, mayKnow);
    stage.cells += 1;
  }

  /** A button is there exactly when the step is allowed. */
  function expectSteps(page: Answer, { actor, at }: Pair) {
    const offered = barrierStepNames.filter((step) =>
      page.body.includes(`href="/barriers/${at.it.id}/${step}"`),
    );
    const allowed = barrierStepNames.filter((step) => may(actor, step, at.its));
    expect(offered, `${actor}: buttons, ${JSON.stringify(at.its)}`).toEqual(allowed);
    const { id, invitation, part } = at.it;
    const ofPartners: Record<string, Verb> = {
      [`/partnerships/new?submission=${id}`]: "invite",
      [`/partnerships/${invitation}/withdraw`]: "withdraw an invitation",
      [`/partnerships/${part}/leave`]: "leave",
      [`/partnerships/${part}/stay`]: "stay",
    };
    for (const [path, verb] of Object.entries(ofPartners))
      expect(
        page.body.includes(`href="${path}"`),
        `${actor}: ${verb}, ${JSON.stringify(at.its)}`,
      ).toBe(may(actor, verb, at.its));
    stage.cells += barrierStepNames.length + 3;
  }

  /** Title, summary and the part offered, and the answer for a lead; whoever sees the barrier is sent there. */
  function expectInvitation(page: Answer, { actor, at }: Pair) {
    const told = `${actor}: invitation, ${JSON.stringify(at.its)}`;
    const { id, title, summary, invitation, reference } = at.it;
    stage.cells += 1;
    if (may(actor, "read an invitation", at.its)) {
      expect(page.status, told).toBe(200);
      for (const words of [title, summary, "in your waiting room"])
        expect(page.body, told).toContain(words);
      for (const words of [
        "Staff prepare for audits",
        "Forty days",
        reference ?? "Two audit letters",
      ])
        expect(page.body, told).not.toContain(words);
      for (const words of Object.keys(at.secrets)) expect(page.body, told).not.toContain(words);
      for (const step of ["accept", "decline"] as const)
        expect(page.body.includes(`href="/partnerships/${invitation}/${step}"`), told).toBe(
          may(actor, `${step} an invitation`, at.its),
        );
    } else if (may(actor, "know of an invitation", at.its))
      expect(page.location, told).toBe(`/barriers/${id}#partners`);
    else expectSeen(page, { actor, at, sees: false, what: "invitation" });
  }

  /** All that was written, for whoever may read it, and nothing of the barrier with it. */
  function expectProposed(page: Answer, { actor, at }: Pair) {
    const told = `${actor}: proposed organisation, ${JSON.stringify(at.its)}`;
    const { name, id } = at.it.proposed;
    if (!may(actor, "read a proposed organisation", at.its)) {
      expectSeen(page, { actor, at, sees: false, what: "proposed organisation" });
      expect(page.body, told).not.toContain(name);
      return;
    }
    expect(page.status, told).toBe(200);
    for (const words of [name, "nora@harbour.example"]) expect(page.body, told).toContain(words);
    expectNothingHidden(page, actor, told);
    for (const [step, verb] of Object.entries(settling))
      expect(page.body.includes(`href="/proposed-organisations/${id}/${step}"`), told).toBe(
        may(actor, verb, at.its),
      );
    stage.cells += 4;
  }

  function expectSecrets(page: Answer, { actor, at, only }: Pair & { only: string[] }) {
    for (const [words, verb] of Object.entries(at.secrets)) {
      const told = `${actor}: ${words}, ${JSON.stringify(at.its)}`;
      const shown = may(actor, verb, at.its);
      if (!shown) expect(page.body, told).not.toContain(words);
      else if (only.some((start) => words.startsWith(start)))
        expect(page.body, told).toContain(words);
      stage.cells += 1;
    }
  }

  /** No answer, whatever it is about, names a barrier that its reader may not see. */
  function expectNothingHidden(answer: Answer, actor: Actor, told: string, mayKnow = maySee) {
    const hidden = new Set(stage.titlesOf(placed.filter(({ its }) => !mayKnow(actor, its))));
    expect(
      stage.titlesIn(answer).filter((one) => hidden.has(one)),
      told,
    ).toEqual([]);
  }
}
const settling: Record<string, Verb> = {
  find: "settle a proposed organisation",
  decline: "settle a proposed organisation",
  withdraw: "withdraw a proposed organisation",
};
export const mayKnowTitle = (actor: Actor, its: Case) => isInvited(actor) || maySee(actor, its);
export type Stage = Awaited<ReturnType<typeof makeStage>>;

/** Words of the review that every barrier in these states has. */
const assessment = "Well evidenced; others say the same.";
export const shownOnPage = ["Among us", "Keep quiet", "Well evidenced"];
export const shownInHistory = ["Whisper", "Desk"];
const title = /Two audits for one course \w+/g;
