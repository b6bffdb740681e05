import { globSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { findSettings } from "@/db/queries/notice-settings";
import { notices, sessions } from "@/db/schema";
import { deeds, ownActs } from "@/e2e/access-deeds";
import { actionsOfBuild, ask, inPool, post } from "@/e2e/access-door";
import { byVerb, pages } from "@/e2e/access-pages";
import { posts } from "@/e2e/access-posts";
import { projectPosts } from "@/e2e/access-posts-projects";
import { proposalPosts } from "@/e2e/access-posts-proposals";
import { proposedPosts } from "@/e2e/access-posts-proposed";
import { printOfAdministration } from "@/e2e/access-prints";
import type { Row, Subject } from "@/e2e/access-rows";
import { actors, verbOf } from "@/e2e/access-table";
import { makeAim, makeWorld } from "@/e2e/access-world";
import { given } from "@/e2e/given";
import { stepsOf } from "@/lib/lives";
import { plainSettings } from "@/lib/notice-settings";
import { type Kind, kindValues } from "@/lib/submissions";

const subject: Subject = {
  kind: "barrier",
  id: "",
  version: 1,
  title: "",
  question: "",
  comment: "",
  reply: "",
  file: "",
  officer: "",
  into: "",
  everybody: "",
  invitation: "",
  part: "",
  newcomer: "",
  proposed: "",
};

const formsOf: Record<Kind, Row[]> = {
  barrier: posts,
  project: projectPosts(""),
  proposal: proposalPosts,
};

test("every page, route, action and step has a row in the table", () => {
  const files = globSync("app/**/{page.tsx,route.ts}").map((file) =>
    file.replaceAll("\\", "/").replace(/^app|\/(page\.tsx|route\.ts)$/g, ""),
  );
  expect(files.map((path) => path || "/").sort()).toEqual(Object.keys(pages).sort());
  const written = globSync("app/**/*.ts").flatMap((file) => {
    const source = readFileSync(file, "utf8");
    if (!source.startsWith('"use server"')) return [];
    const names = [...source.matchAll(/^export async function (\w+)/gm)].map(([, name]) => name);
    return names.map((name) => `${file.replaceAll("\\", "/")}#${name}`);
  });
  const rows = [
    ...[...Object.values(formsOf).flat(), ...proposedPosts].map((row) => row.post(subject).action),
    ...deeds.map((deed) => deed.action),
    ...ownActs,
  ];
  expect(written.sort()).toEqual([...new Set(rows)].sort());
  expect([...actionsOfBuild().keys()].sort()).toEqual(written.sort());
  for (const kind of kindValues) {
    const verbs = formsOf[kind].map(({ verb }) => verb);
    expect(verbs).toEqual(expect.arrayContaining(stepsOf(kind).map(([step]) => step)));
    for (const verb of verbs) expect(verbOf(kind, verb)[0], verb).not.toBe("");
  }
});

test("a page that is not about one barrier is there for whom the table names", async () => {
  test.setTimeout(120_000);
  const world = await makeWorld();
  const own = world.organisations.owner.id;
  const parts = { id: own, slug: "kent" };
  let cells = 0;
  for (const [page, who] of Object.entries(pages)) {
    if (who === byVerb || page.endsWith("/draft")) continue;
    const id = page.startsWith("/admin/people") ? world.people["owner-lead"].id : parts.id;
    const path = page
      .replace("[id]", id)
      .replace("[slug]", parts.slug)
      .replace("[...nextauth]", "session");
    await inPool(actors, async (actor) => {
      const told = `${actor}: ${path}`;
      const { status, location } = await ask(path, world.cookieOf(actor));
      const isNobody = actor === "signed-out" || actor === "suspended";
      if (who.includes(actor)) {
        // There is nothing to choose for whoever acts for one, nobody asked for a code, and a mail's
        // header leads a person on to the page with the button.
        const goesOn = [
          ...["/acting", "/sign-in/code", "/sign-in"],
          "/unsubscribe/one-click",
        ].includes(page);
        expect(goesOn ? [200, 307] : [200], told).toContain(status);
      } else if (isNobody && who.length > 0)
        expect(status === 401 || location.startsWith("/sign-in"), told).toBe(true);
      else expect(status, told).toBe(404);
      cells += 1;
    });
  }
  console.log(`Other pages: ${cells} cells checked`);
});

test("an act of administration has its effect for whom the table names, and none for anybody else", async () => {
  test.setTimeout(120_000);
  const world = await makeWorld();
  let cells = 0;
  for (const { action, who, place, fields } of deeds) {
    const aim = await makeAim(world);
    const before = await printOfAdministration(aim);
    await inPool(actors, async (actor) => {
      if (who.includes(actor)) return;
      const answer = await post(
        { action, place: place?.(aim), fields: fields(aim) },
        world.cookieOf(actor),
      );
      const isNobody = actor === "signed-out" || actor === "suspended";
      expect(answer.status, `${actor}: ${action}`).toBe(isNobody ? 303 : 404);
      cells += 1;
    });
    expect(await printOfAdministration(aim), action).toBe(before);
    for (const actor of who) {
      const answer = await post(
        { action, place: place?.(aim), fields: fields(aim) },
        world.cookieOf(actor),
      );
      expect(answer.status, `${actor}: ${action}`).toBe(303);
      cells += 1;
    }
    expect(await printOfAdministration(aim), action).not.toBe(before);
  }
  console.log(`Acts of administration: ${cells} cells checked`);
});

test("a lead answers no invitation of another organisation, and invites nobody to one", async () => {
  const world = await makeWorld();
  const aim = await makeAim(world);
  const before = await printOfAdministration(aim);
  const cookie = world.cookieOf("other-pilot-lead");
  const place = { id: world.organisations.stranger.id };
  for (const { action, fields } of deeds.filter(({ action }) => action.includes("/invite/"))) {
    const answer = await post({ action, place, fields: fields(aim) }, cookie);
    expect(answer.status, action).toBe(404);
  }
  expect(await printOfAdministration(aim)).toBe(before);
});

test("nobody ends another's session, acts for their organisation, reads their notices away or stops their mail", async () => {
  const world = await makeWorld();
  const { "owner-lead": victim } = world.people;
  const it = await given.barrier({ state: "open", organisation: world.organisations.owner });
  await given.notice(it, victim);
  const [theirs] = await owner.select().from(sessions).where(eq(sessions.personId, victim.id));
  const cookie = world.cookieOf("same-pilot-lead");
  const deedsOnOthers = {
    "app/account/actions.ts#endSession": { session: theirs?.id ?? "" },
    "app/account/actions.ts#endOthers": {},
    "app/acting/actions.ts#actFor": { place: world.organisations.owner.id, from: "/" },
    "app/notices/actions.ts#markNoticesRead": { upTo: "2030-01-01T00:00:00.000Z" },
    "app/notices/settings/actions.ts#changeSettings": { digest: "none", personId: victim.id },
    "app/unsubscribe/actions.ts#stopMails": { token: `${victim.id}.digest.${"x".repeat(43)}` },
  };
  for (const [action, fields] of Object.entries(deedsOnOthers))
    expect((await post({ action, fields }, cookie)).status, action).toBeLessThan(500);
  expect((await ask("/account", world.cookieOf("owner-lead"))).status).toBe(200);
  const [mine] = await owner
    .select()
    .from(sessions)
    .where(eq(sessions.personId, world.people["same-pilot-lead"].id));
  expect(mine?.organisationId).toBe(world.organisations.neighbour.id);
  const [notice] = await owner.select().from(notices).where(eq(notices.personId, victim.id));
  expect(notice?.readAt).toBeNull();
  expect(await findSettings(victim)).toEqual(plainSettings);
});
