import { test } from "@playwright/test";
import { ask, inPool } from "@/e2e/access-door";
import { askSideways, sideways, visit } from "@/e2e/access-sideways";
import {
  makeStage,
  mayKnowTitle,
  type Stage,
  shownInHistory,
  shownOnPage,
} from "@/e2e/access-stage";
import { actors, closedForm, may, maySee } from "@/e2e/access-table";
import type { World } from "@/e2e/access-world";
import { openLive } from "@/e2e/live-channel";
import { expect } from "@/e2e/quick-expect";

let stage: Stage;

test.describe.configure({ timeout: 480_000 });

test.beforeAll(async () => {
  stage = await makeStage();
});

test.afterAll(() => console.log(`Pages, lists, files and exports: ${stage.cells} cells checked`));

test("a barrier's page, by each way of asking, is there for whoever may see it and for nobody else", async () => {
  await inPool(stage.everyPair(), async ({ at, actor, turn }) => {
    const cookie = stage.world.cookieOf(actor);
    const path = `/barriers/${at.it.id}`;
    const sees = maySee(actor, at.its);
    const page = await ask(`${path}?stay`, cookie);
    stage.expectSeen(page, { actor, at, sees, what: "page" });
    if (sees) stage.expectSteps(page, { actor, at });
    stage.expectSecrets(page, { actor, at, only: shownOnPage });
    const history = await visit(`${path}/history`, cookie, { shows: sees, turn });
    stage.expectSeen(history, { actor, at, sees, what: "history" });
    stage.expectSecrets(history, { actor, at, only: shownInHistory });
    for (const headers of sees || at.its.audience !== "all-pilots"
      ? sideways.slice(0, 1)
      : sideways) {
      const answer = await askSideways(`${path}?stay`, cookie, headers);
      const what = `${actor}: ${JSON.stringify(headers)}, ${JSON.stringify(at.its)}`;
      expect(answer.body.includes(at.it.title), what).toBe(sees);
      stage.expectSecrets(answer, { actor, at, only: shownOnPage });
      stage.expectNothingHidden(answer, actor, what);
    }
  });
});

test("a barrier's forms are there for whoever may send them", async () => {
  const plain = stage.everyPair().filter(({ at: { its } }) => its.audience === "all-pilots");
  await inPool(plain, async ({ at, actor, turn }) => {
    const cookie = stage.world.cookieOf(actor);
    const { id } = at.it;
    const sees = maySee(actor, at.its);
    const look = (path: string, shows: boolean) => visit(path, cookie, { shows, turn });
    const formsOf = {
      [`/barriers/${id}/edit`]: may(actor, "edit", at.its),
      [`/barriers/${id}/affects-us`]: may(actor, "affect us", at.its),
    };
    for (const [path, allowed] of Object.entries(formsOf)) {
      const answer = await look(path, sees);
      stage.expectSeen(answer, { actor, at, sees, what: path });
      const told = `${actor}: ${path}, ${JSON.stringify(at.its)}`;
      expect(answer.body.includes(closedForm), told).toBe(sees && !allowed);
    }
    const pagesOf = {
      [`/reviews/${id}`]: may(actor, "assign", at.its),
      [`/barriers/${id}/attachments`]: sees,
      [`/audience/${id}`]: sees,
      [`/barriers/${id}/withdraw`]: sees,
      [`/partnerships/new?submission=${id}`]: sees,
      [`/proposed-organisations/new?submission=${id}`]: sees,
      [`/partnerships/${at.it.part}/leave`]: sees,
    };
    for (const [path, allowed] of Object.entries(pagesOf))
      stage.expectSeen(await look(path, allowed), { actor, at, sees: allowed, what: path });
    const knows = may(actor, "know of an invitation", at.its);
    const accepting = await look(`/partnerships/${at.it.invitation}/accept`, knows);
    const what = "accepting";
    stage.expectSeen(accepting, { actor, at, sees: knows, what, mayKnow: mayKnowTitle });
    const invited = may(actor, "read an invitation", at.its);
    stage.expectInvitation(await look(`/partnerships/${at.it.invitation}`, invited), { actor, at });
    const proposed = `/proposed-organisations/${at.it.proposed.id}`;
    const reads = may(actor, "read a proposed organisation", at.its);
    stage.expectProposed(await look(proposed, reads), { actor, at });
    const declining = await look(`${proposed}/decline`, reads);
    expect(declining.body.includes(at.it.proposed.name), `${actor}: declining`).toBe(reads);
    const file = await ask(`/attachments/${at.file}`, cookie);
    stage.expectSeen(file, {
      actor,
      at,
      sees,
      what: "file",
      says: `Dear ${at.it.title}`,
    });
  });
});

test("a barrier's live channel opens for whoever sees it, and for nobody else", async () => {
  await inPool(stage.everyPair(), async ({ at, actor }) => {
    const channel = await openLive(at.it.id, stage.world.cookieOf(actor));
    const isNobody = actor === "signed-out" || actor === "suspended";
    const hidden = isNobody ? 401 : 404;
    const told = `${actor}: ${JSON.stringify(at.its)}`;
    expect(channel.status, told).toBe(maySee(actor, at.its) ? 200 : hidden);
    channel.close();
    stage.cells += 1;
  });
});

test("names are suggested to whoever sees the barrier, and to nobody else", async () => {
  await inPool(stage.everyPair(), async ({ at, actor }) => {
    const path = `/audience/${at.it.id}/names?readers=everyone&typed=a`;
    const answer = await ask(path, stage.world.cookieOf(actor));
    const isNobody = actor === "signed-out" || actor === "suspended";
    const told = `${actor}: ${JSON.stringify(at.its)}`;
    expect(answer.status, told).toBe(maySee(actor, at.its) ? 200 : isNobody ? 401 : 404);
    stage.cells += 1;
  });
});

test("lists, exports, searches, notices and suggestions name what each actor may see, and nothing else", async () => {
  await inPool(
    [...actors, "entrant" as const],
    async (actor) => {
      const cookie = stage.world.cookieOf(actor);
      const person = stage.world.personOf(actor);
      const visible = stage.placed.filter(({ its }) => maySee(actor, its));
      const csv = await ask("/barriers/export?q=zymurgists", cookie);
      const listed = await ask("/barriers?q=zymurgists&pilot=kent&state=open", cookie);
      if (!person || actor === "suspended") {
        expect(csv.status).toBe(401);
        expect(listed.location).toMatch(/^\/sign-in/);
      } else {
        expect(stage.titlesIn(csv), `${actor}: export`).toEqual(stage.titlesOf(visible));
        const open = visible.filter(({ its }) => its.state === "open");
        expect(stage.titlesIn(listed), `${actor}: list`).toEqual(stage.titlesOf(open));
        const notices = await ask("/notices", cookie);
        const known = stage.placed.filter(({ its }) => mayKnowTitle(actor, its));
        expect(stage.titlesIn(notices), `${actor}: notices`).toEqual(stage.titlesOf(known));
        stage.cells += 3 * stage.placed.length;
      }
      for (const path of elsewhere(stage.world)) {
        const answer = await ask(path, cookie);
        expect(answer.status, `${actor}: ${path}`).toBeLessThan(500);
        const mayKnow = path === "/" ? mayKnowTitle : maySee;
        stage.expectNothingHidden(answer, actor, `${actor}: ${path}`, mayKnow);
      }
      const draft = new FormData();
      for (const [name, value] of Object.entries(newDraft)) draft.append(name, value);
      const saved = await ask("/barriers/draft", cookie, { method: "POST", body: draft });
      const writes =
        ["owner", "partner", "same", "other", "invited"].some((of) => actor.startsWith(of)) &&
        /contributor|lead/.test(actor);
      expect(saved.status, `${actor}: draft`).toBe(
        writes ? 200 : person && actor !== "suspended" ? 422 : 401,
      );
      stage.expectNothingHidden(saved, actor, `${actor}: suggestions`);
    },
    3,
  );
});

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
