import { test } from "@playwright/test";
import { ask, inPool, post } from "@/e2e/access-door";
import { takeEachFile } from "@/e2e/access-files-proposals";
import { isAskedIn } from "@/e2e/access-server";
import { visit } from "@/e2e/access-sideways";
import { given, makeProposalStage, type ProposalStage, shared } from "@/e2e/access-stage-proposals";
import { type Actor, actors, may, maySee, type Verb } from "@/e2e/access-table";
import { hasFigures, hasPayments } from "@/e2e/access-table-proposals";
import { askEachForNames, askEachWay, isNobody, openEachLive } from "@/e2e/access-ways";
import { figures } from "@/e2e/given-figures";
import { expect } from "@/e2e/quick-expect";
import { proposalStepNames } from "@/lib/proposal-steps";
import { reviewPartValues } from "@/lib/reviews";

let stage: ProposalStage;

test.describe.configure({ timeout: 480_000 });

test.beforeAll(async () => {
  stage = await makeProposalStage();
});

test.afterAll(() => console.log(`Pooled budgets, by pages: ${stage.cells} cells checked`));

test("a pooled budget's page and its forms are there for whoever may see or send them, and for nobody else", async () => {
  await inPool(stage.everyPair(), async ({ at, actor, turn }) => {
    const { its, it } = at;
    const here = `/proposals/${it.id}`;
    const cookie = stage.world.cookieOf(actor);
    const sees = maySee(actor, its);
    const told = `${actor}: ${JSON.stringify(its)}`;
    const shown = [...shared, ...(hasFigures(its.state) ? given : [])];
    for (const path of [here, `${here}/history`]) {
      const page = await visit(path, cookie, { shows: sees || path === here, turn });
      stage.expectSeen(page, { actor, at, sees, what: path });
      stage.expectSecrets(page, { actor, at });
      if (path === here && sees) stage.expectSteps(page, { actor, at });
      const tells = path === here ? "read figures" : "read the history of figures";
      if (may(actor, tells, its))
        for (const pounds of shown) expect(page.body, `${told}: ${path}`).toContain(pounds);
    }
    const formsOf: Record<string, Verb> = {
      [`${here}/edit`]: "edit",
      [`${here}/targets`]: "set targets",
      [`${here}/reserves`]: "set reserves",
      [`${here}/terms/governance`]: "set terms",
      [`${here}/spending`]: "plan spending",
      [`${here}/spending/${it.money.line}`]: "plan spending",
      [`${here}/savings`]: "plan spending",
      [`${here}/savings/${it.money.saving}`]: "plan spending",
      ...Object.fromEntries(proposalStepNames.map((step) => [`${here}/${step}`, step])),
      ...Object.fromEntries(reviewPartValues.map((part) => [`${here}/review/${part}`, "review"])),
      [`${here}/sign`]: "sign",
      [`${here}/support`]: "support figures",
      [`${here}/payments/plan`]: "plan payments",
      [`${here}/final-account`]: "write the final account",
      [`${here}/acknowledge`]: "acknowledge it again",
      ...(hasPayments(its.state)
        ? {
            [`${here}/payments/${it.money.payment}`]: "record a payment",
            [`${here}/returns/2009-10-2`]: "report a quarter",
          }
        : {}),
      [`${here}/contributions`]: "enter figures",
      [`${here}/contributions/sheet`]: "enter figures",
      ...(hasFigures(its.state)
        ? {
            [`${here}/contributions/${it.money.ours}`]: "change the lead's figures",
            [`${here}/contributions/${it.money.theirs}`]: "change a partner's figures",
          }
        : {}),
    };
    for (const [path, verb] of Object.entries(formsOf))
      if (isAskedIn(its, verb))
        stage.expectForm(await visit(path, cookie, { shows: sees, turn }), {
          ...{ actor, at, sees, what: path, allowed: may(actor, verb, its) },
        });
    if (!isAskedIn(its)) return;
    const pagesOf = {
      [`${here}/attachments`]: sees,
      [`${here}/terms-as-submitted`]: sees,
      [`${here}/payments`]: sees,
      [`/audience/${it.id}`]: sees,
      [`/partnerships/new?submission=${it.id}`]: sees,
      [`/partnerships/${it.part}/words`]: may(actor, "reword a part", its),
      [`/reviews/${it.id}`]: may(actor, "assign", its),
      // What is of another kind.
      [`/barriers/${it.id}`]: false,
      [`/projects/${it.id}`]: false,
      [`/projects/${it.id}/edit`]: false,
      [`/practice/${it.id}/offer`]: false,
    };
    for (const [path, allowed] of Object.entries(pagesOf)) {
      const answer = await visit(path, cookie, { shows: allowed, turn });
      stage.expectSeen(answer, { actor, at, sees: allowed, what: path });
      stage.expectSecrets(answer, { actor, at });
    }
  });
});

test("whoever is invited to a pooled budget, or settles what is proposed on it, reads no figure there", async () => {
  await inPool(stage.everyPair(), async ({ at, actor, turn }) => {
    const { its, it } = at;
    const cookie = stage.world.cookieOf(actor);
    const told = `${actor}: ${JSON.stringify(its)}`;
    const reads = may(actor, "read an invitation", its);
    const invited = await visit(`/partnerships/${it.invitation}`, cookie, { shows: reads, turn });
    if (!reads && may(actor, "know of an invitation", its))
      expect(invited.location, told).toBe(`/proposals/${it.id}#partners`);
    else stage.expectSeen(invited, { actor, at, sees: reads, what: "invitation" });
    if (reads) expect(invited.body, told).not.toContain("310 people");
    const knows = may(actor, "read a proposed organisation", its);
    const where = `/proposed-organisations/${it.proposed.id}`;
    const proposed = await visit(where, cookie, { shows: knows, turn });
    expect(proposed.body.includes(it.proposed.name), told).toBe(knows);
    if (!maySee(actor, its)) expect(proposed.body, told).not.toContain(it.title);
    for (const answer of [invited, proposed]) stage.expectSecrets(answer, { actor, at });
  });
});

test("contributions are downloaded by whoever sees the pooled budget, and by nobody else", async () => {
  const amounts = [figures.ours, figures.theirs].map((pence) => String(pence / 100));
  await inPool(stage.everyPair(), async ({ at, actor }) => {
    const cookie = stage.world.cookieOf(actor);
    const told = `${actor}: ${JSON.stringify(at.its)}`;
    const path = `/proposals/${at.it.id}/contributions/export`;
    const csv = await ask(path, cookie);
    const hidden = isNobody(actor) ? 401 : 404;
    expect(csv.status, told).toBe(maySee(actor, at.its) ? 200 : hidden);
    const reads = may(actor, "read figures", at.its) && hasFigures(at.its.state);
    for (const amount of amounts) expect(csv.body.includes(amount), told).toBe(reads);
    stage.cells += 1;
  });
  const [, opened] = stage.placed;
  const path = `/proposals/${opened?.it.id}/contributions/export`;
  const statusOf = async (as: string, actor: Actor) =>
    (await ask(`${path}?as=${as}`, stage.world.cookieOf(actor))).status;
  for (const [as, status] of [
    ["xlsx", 200],
    ["XLSX", 400],
    ["", 400],
    ["pdf", 400],
  ] as const) {
    expect(await statusOf(as, "partner-contributor"), as).toBe(status);
    expect(await statusOf(as, "same-pilot-lead"), as).toBe(404);
    expect(await statusOf(as, "signed-out"), as).toBe(401);
  }
});

test("its files are taken by whoever sees the pooled budget, each account by its organisation and the support team, and by nobody else", async () =>
  takeEachFile(stage));

test("a pooled budget is there, by each way of asking, with its files, for whoever may see it and for nobody else", async () =>
  askEachWay(stage));

test("a pooled budget's live channel opens for whoever sees it, and for nobody else", async () =>
  openEachLive(stage));

test("names are suggested to whoever sees the pooled budget, and to nobody else", async () =>
  askEachForNames(stage));

test("there is no page of terms that nobody is asked for", async () => {
  const [draft] = stage.placed;
  const path = `/proposals/${draft?.it.id}/terms`;
  for (const section of ["x", "Risk", "__proto__", "risk/x"])
    expect((await ask(`${path}/${section}`, stage.world.cookieOf("owner-lead"))).status).toBe(404);
});

test("a row of one pooled budget's money is not there on the page of another", async () => {
  const [draft, ...opened] = stage.placed;
  const [one, other] = opened;
  const rows = [
    `contributions/${other?.it.money.ours}`,
    `spending/${other?.it.money.line}`,
    `savings/${other?.it.money.saving}`,
  ];
  for (const at of [draft, one])
    for (const row of rows) {
      const path = `/proposals/${at?.it.id}/${row}`;
      expect((await ask(path, stage.world.cookieOf("owner-lead"))).status).toBe(404);
    }
});

const places = [
  ...["/proposals", "/proposals?mine=1", "/proposals?waiting=us"],
  ...["/proposals?arrangement=pooled&partner=college", "/projects?q=zymurgists"],
  ...["/barriers?q=zymurgists", "/reviews", "/pilots/kent", "/", "/notices"],
];

test("lists, exports, home and notices name the pooled budgets that each actor may see, and no other, and no figure", async () => {
  await inPool(actors, async (actor) => {
    const cookie = stage.world.cookieOf(actor);
    const visible = stage.placed.filter(({ its }) => maySee(actor, its)).map(({ it }) => it.title);
    const [listed, csv] = [
      await ask("/proposals?q=zymurgists", cookie),
      await ask("/proposals/export?q=zymurgists", cookie),
    ];
    if (isNobody(actor)) expect(csv.status, actor).toBe(401);
    expect(stage.titlesIn(listed), actor).toEqual(visible.toSorted());
    expect(stage.titlesIn(csv), `${actor}: export`).toEqual(visible.toSorted());
    const hidden = stage.placed.filter(({ its }) => !maySee(actor, its));
    for (const path of places) {
      const answer = await ask(path, cookie);
      expect(answer.status, `${actor}: ${path}`).toBeLessThan(500);
      for (const at of hidden) stage.expectSecrets(answer, { actor, at });
      // Whoever is invited knows the title, and is told so.
      if (actor.startsWith("invited") && ["/", "/notices"].includes(path)) continue;
      const named = stage.titlesIn(answer).filter((title) => !visible.includes(title));
      expect(named, `${actor}: ${path}`).toEqual([]);
      stage.cells += stage.placed.length;
    }
    for (const answer of [listed, csv])
      for (const at of hidden) stage.expectSecrets(answer, { actor, at });
  });
});

test("a code to sign is mailed to whoever may sign, and to nobody else", async () => {
  const at = stage.placed.find(({ its }) => its.state === "awaiting-sign-off");
  const id = at?.it.id ?? "";
  const action = "app/proposals/sign-actions.ts#askForSigningCode";
  for (const actor of actors) {
    const form = { action, place: { id }, bound: [id], fields: {} };
    const { status, location } = await post(form, stage.world.cookieOf(actor));
    const signs = at && may(actor, "sign", at.its);
    expect([signs ? 303 : isNobody(actor) ? 303 : 404], actor).toContain(status);
    expect(location.includes("/sign?asked="), actor).toBe(signs);
  }
});
