import { globSync, readFileSync } from "node:fs";
import { test } from "@playwright/test";
import fc from "fast-check";
import { ask, inPool } from "@/e2e/access-door";
import { badPosts } from "@/e2e/bad-input-posts";
import { given } from "@/e2e/given";
import { expect } from "@/e2e/quick-expect";

test.describe.configure({ timeout: 120_000 + badPosts * 3000 });

const fewer = Math.ceil(badPosts / 4);
const fewest = Math.ceil(badPosts / 16);

test("no address breaks the portal, whatever its filters and sorts", async () => {
  const all = await everyPlace();
  await inPool(all, async ([line = "", cookie = ""]) => {
    const [path = "", ...names] = line.split(" ");
    const pair = fc.tuple(fc.constantFrom(...names, "__proto__", "x"), queryValue);
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 3 }), async (pairs) => {
        const query = pairs.map(([name, value]) => `${name}=${value}`).join("&");
        expect(await statusOf(`${path}?${query}`, cookie), `${path}?${query}`).toBeLessThan(500);
      }),
      { numRuns: fewer, endOnFailure: true, includeErrorInReport: true },
    );
  });
  const shapes = all.map(([line = ""]) => line.split(" ")[0]?.replaceAll(uuid, "[id]"));
  const listening = routes.filter(({ file, source }) => file.endsWith("route.ts") || asks(source));
  const unasked = listening.filter(({ path }) => !shapes.includes(samplesIn(path)));
  expect(unasked.map(({ path }) => path)).toEqual([]);
  console.log(`${all.length} pages with filters: ${all.length * fewer} addresses`);
});

test("no address breaks the portal, whatever stands in it for an id", async () => {
  const { header: cookie } = await given.session(await given.person({ role: "administrator" }));
  const named = routes.filter(({ path }) => path.includes("["));
  await inPool(named, async ({ path }) => {
    await fc.assert(
      fc.asyncProperty(queryValue, async (value) => {
        const asked = path.replaceAll(/\[[^\]]+\]/g, value);
        expect(await statusOf(asked, cookie), asked).toBeLessThan(500);
      }),
      { numRuns: fewest, endOnFailure: true, includeErrorInReport: true },
    );
  });
  console.log(`${named.length} pages of something: ${named.length * fewest} addresses`);
});

test("there is nothing at an address that names nothing", async () => {
  const { header: officer } = await given.session(await given.person({ role: "reviewer" }));
  for (const path of [
    "/attachments/x",
    "/barriers/x",
    "/barriers/%00",
    "/pilots/%ED%A0%80",
    "/api/auth/session",
    "/api/auth/signout",
    "/reviews/x",
    "/partnerships/x",
    "/partnerships/x/accept",
    "/partnerships/new",
    "/proposed-organisations/x",
    "/proposed-organisations/x/decline",
    "/proposed-organisations/new",
    "/organisations/..%2f",
    "/audience/x/names",
    "/submissions/x/live",
    "/projects/x/calendar",
    "/proposals/x",
    "/proposals/x/open-figures",
    "/proposals/x/contributions/x",
    "/proposals/x/savings/x",
    "/proposals/x/spending/x",
    "/proposals/x/reserves",
    "/proposals/x/support",
    "/proposals/x/sign",
    "/proposals/x/payments",
    "/proposals/x/payments/plan",
    "/proposals/x/payments/x",
    "/proposals/x/returns/2009-10-2",
    "/proposals/x/final-account",
    "/proposals/x/acknowledge",
    "/proposals/x/terms-as-submitted",
    "/proposals/x/terms-as-submitted/export",
    "/proposals/x/review/finance",
    "/proposals/x/terms/risk",
    "/proposals/x/contributions/sheet",
    "/proposals/x/contributions/export",
    "/proposals/x/workbook",
    "/proposals/x/memorandum",
    "/proposals/x/schedule",
    "/calendar/%ED%A0%80",
  ])
    expect((await ask(path, officer)).status, path).toBe(404);
});

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const routes = globSync("app/**/{page.tsx,route.ts}").map((name) => {
  const file = name.replaceAll("\\", "/");
  return {
    file,
    source: readFileSync(name, "utf8"),
    path: file.replace(/^app|\/(page\.tsx|route\.ts)$/g, "") || "/",
  };
});
const asks = (source: string) => /searchParams|openRecord/.test(source);
const samplesIn = (path: string) =>
  path.replace("[secret]", "secret").replace("[...nextauth]", "session");

/** The answer's status. A live channel never ends by itself: it is left at once. */
async function statusOf(path: string, cookie: string) {
  if (!path.startsWith("/submissions/")) return (await ask(path, cookie)).status;
  const leave = new AbortController();
  const { status } = await fetch(`${process.env.PORTAL_URL}${path}`, {
    headers: { cookie },
    redirect: "manual",
    signal: leave.signal,
  });
  leave.abort();
  return status;
}

/** Every page and route that reads its query, with what it reads, and whoever sees something there. */
async function everyPlace() {
  const it = await given.barrier({ state: "open" });
  const draft = await given.barrier({ author: it.author, organisation: it.organisation });
  const project = await given.project({ state: "in-delivery" });
  const proposal = await given.proposal({ state: "shaping" });
  const proposed = await given.proposed(it, { by: it.author });
  const places = {
    officer: [
      "/barriers q pilot state code body stream partner organisation type waiting mine sort after",
      "/projects q pilot state theme told quiet partner organisation type waiting mine sort after",
      "/projects/export theme told quiet partner sort after",
      "/barriers/export q pilot state sort after",
      "/proposals q pilot state arrangement partner organisation type waiting mine sort after",
      "/proposals/export arrangement partner sort after",
      "/practice q theme after",
      `/barriers/${it.id} comment thread before after notesBefore reply do quote preview note from stay`,
      `/projects/${project.id} comment before after notesBefore reply updatesBefore note stay`,
      `/barriers/${it.id}/history before`,
      `/projects/${project.id}/history before`,
      `/projects/${project.id}/versions from to`,
      `/projects/${project.id}/calendar x`,
      `/submissions/${it.id}/live since`,
      `/audience/${it.id}/names readers typed id`,
      "/calendar/secret x",
      "/api/auth/session callbackUrl",
      `/attachments/${it.id} x`,
      "/reviews pilot state officer after note",
      "/notices before after",
      "/notices/settings note",
      "/unsubscribe token",
      "/unsubscribe/one-click token",
      "/partnerships/new submission proposed x",
      "/proposed-organisations/new submission x",
      "/barriers/new for",
      "/pilots/kent x",
      `/organisations/${it.organisation.id} x`,
      "/acting from",
      "/sign-in from out error",
      "/sign-in/code request from",
      "/invitation token",
      "/account ended",
    ],
    author: [
      `/barriers/${draft.id}/edit note`,
      `/proposed-organisations/${proposed.id} note`,
      "/barriers/draft id",
      "/projects/draft id",
      "/proposals/draft id",
      "/comments/draft id",
    ],
    treasurer: [
      "/barriers/new pool gains",
      `/proposals/${proposal.id} comment before after notesBefore reply note stay`,
      `/proposals/${proposal.id}/contributions note`,
      `/proposals/${proposal.id}/contributions/export as`,
      `/proposals/${proposal.id}/savings note`,
      `/proposals/${proposal.id}/spending note`,
      `/proposals/${proposal.id}/sign asked`,
      `/proposals/${proposal.id}/terms-as-submitted/export as`,
      `/proposals/${proposal.id}/memorandum of`,
      `/proposals/${proposal.id}/schedule x`,
      `/proposals/${proposal.id}/workbook x`,
      `/proposals/${proposal.id}/history before`,
    ],
    planner: [`/projects/${project.id}/holdups q`],
    lead: [
      `/organisations/${it.organisation.id}/invite note`,
      `/organisations/${it.organisation.id}/signatories row note`,
    ],
    administrator: [
      "/admin/people text after",
      `/admin/people/${it.author.id} note`,
      "/admin/organisations text after",
      `/admin/organisations/${it.organisation.id} note`,
      "/admin/invitations after",
      "/admin/invitations/new to organisation proposed",
      "/admin/organisations/new proposed",
      "/admin/proposed-organisations after",
    ],
  };
  const people = {
    officer: it.officer,
    author: it.author,
    planner: project.author,
    treasurer: proposal.author,
    lead: await given.person({ of: it.organisation }),
    administrator: await given.person({ role: "administrator" }),
  };
  const all = Object.entries(places).map(async ([who, lines]) => {
    const { header } = await given.session(people[who as keyof typeof people]);
    return lines.map((line) => [line, header]);
  });
  return (await Promise.all(all)).flat();
}

/** Values as an address holds them: some are no UTF-8, and some are a cursor in shape only. */
const queryValue = fc.oneof(
  fc.constantFrom(
    ...["", "%00", "%ED%A0%80", "%", "%zz", "1", "-1", "today", "[]", "x".repeat(2000), "on&on=1"],
    ...["nonsense~00000000-0000-0000-0000-000000000000", "1~------------------------------------"],
    ...["2009-10-14 10:00:00+00~00000000-0000-4000-8000-000000000000", "infinity~", "99999-01-01~"],
    ...[
      "0000-00-00~00000000-0000-4000-8000-000000000000",
      "%27%20or%20true--",
      "javascript:alert(1)",
    ],
  ),
  fc.uuid(),
  fc.string({ unit: "grapheme" }).map(encodeURIComponent),
);
