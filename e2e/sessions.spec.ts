import { expect, type Page } from "@playwright/test";
import { and, desc, eq, like, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { attempts, mails, sessions } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import type { Person } from "@/e2e/given-people";

test.beforeEach(() => owner.delete(attempts).where(like(attempts.bucket, "asked:client:%")));

const end = ({ id }: Person) =>
  owner
    .update(sessions)
    .set({ expires: sql`now() - interval '1 minute'` })
    .where(eq(sessions.personId, id));

async function signInHere(page: Page, { email }: Person) {
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await expect(page.getByLabel("Code")).toBeVisible();
  let code = "";
  await expect(async () => {
    const [mail] = await owner
      .select({ body: mails.body })
      .from(mails)
      .where(and(eq(mails.to, email), like(mails.once, "sign-in-code:%")))
      .orderBy(desc(mails.createdAt))
      .limit(1);
    code = /\b\d{6}\b/.exec(mail?.body ?? "")?.[0] ?? "";
    expect(code).not.toBe("");
  }).toPass({ timeout: 15_000 });
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();
}

const name = "St Hilda’s “Open” College – Kent & Medway, £1";

async function fillOrganisation(page: Page) {
  await page.goto("/admin/organisations/new");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Type").selectOption("college");
  await page.getByLabel("Kent", { exact: true }).check();
}

test("a form left open survives signing in again", async ({ page, given, signInAs }) => {
  const person = await given.person({ role: "administrator" });
  await signInAs(person);
  await fillOrganisation(page);
  await end(person);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("What you wrote is kept for an hour")).toBeVisible();
  await signInHere(page, person);
  await expect(page).toHaveURL("/admin/organisations/new");
  await expect(page.getByText("Everything you wrote is here").first()).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue(name);
  await expect(page.getByLabel("Type")).toHaveValue("college");
  await expect(page.getByLabel("Kent", { exact: true })).toBeChecked();
  await page.getByLabel("Name").fill(`${name} ${person.email.slice(-20, -13)}`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Added" })).toBeVisible();
  await page.goto("/admin/organisations/new");
  await expect(page.getByLabel("Name")).toHaveValue("");
});

test("what one person left is not shown to the next at the same browser", async ({
  page,
  given,
  signInAs,
}) => {
  const first = await given.person({ role: "administrator" });
  const second = await given.person({ role: "administrator" });
  await signInAs(first);
  await fillOrganisation(page);
  await end(first);
  await page.getByRole("button", { name: "Save" }).click();
  await signInHere(page, second);
  await expect(page).toHaveURL("/admin/organisations/new");
  await expect(page.getByLabel("Name")).toHaveValue("");
  await expect(page.getByText("Everything you wrote is here")).toBeHidden();
});

test("twelve hours after signing in it is over, and the page asked for comes after", async ({
  page,
  given,
  signInAs,
}) => {
  const person = await given.person({ of: await given.organisation() });
  await signInAs(person);
  await page.goto("/account");
  await end(person);
  await page.goto("/barriers?state=open");
  await expect(page).toHaveURL("/sign-in?from=%2Fbarriers%3Fstate%3Dopen");
  await signInHere(page, person);
  await expect(page).toHaveURL("/barriers?state=open");
});

test("after half an hour without use the next page says so", async ({ page, given, signInAs }) => {
  const person = await given.person({ of: await given.organisation() });
  await signInAs(person);
  await owner
    .update(sessions)
    .set({ lastUsedAt: sql`now() - interval '47 minutes'` })
    .where(eq(sessions.personId, person.id));
  await page.goto("/account");
  await expect(page.getByText("The portal was not used for 47 minutes")).toBeVisible();
  await page.goto("/account");
  await expect(page.getByText("The portal was not used")).toBeHidden();
});

test("a page left open says so by itself, and that the end is near", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, "This is what script adds.");
  await page.clock.install();
  await signInAs(await given.person({ of: await given.organisation() }));
  await page.goto("/account");
  await page.waitForLoadState("networkidle");
  await page.clock.runFor("31:00");
  const told = page.getByRole("status").filter({ hasText: "The portal was not used" });
  await expect(told).toBeVisible();
  await page.keyboard.press("Tab");
  await page.clock.runFor("00:30");
  await expect(told).toBeHidden();
  await page.clock.runFor("15:00");
  await expect(page.getByText("You will be signed out at")).toBeVisible();
  await page.clock.runFor("15:00");
  await expect(page.getByText("You were signed out at")).toBeVisible();
});

test("a cookie of nonsense is nobody", async ({ request }) => {
  for (const value of ["x", "%00", "%", "a".repeat(3000), "'--", "\u00e9", ""]) {
    const headers = { cookie: `next-auth.session-token=${value}; next-auth.callback-url=//x` };
    const answer = await request.get("/account", { headers, maxRedirects: 0 });
    expect(answer.status(), value).toBe(307);
    expect(answer.headers().location, value).toBe("/sign-in?from=%2Faccount");
  }
});

test("signing out empties what the browser kept of forms", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, "Without script a browser keeps nothing.");
  await signInAs(await given.person({ of: await given.organisation() }));
  await page.goto("/account");
  await page.evaluate(() => {
    localStorage.setItem("draft:barrier:new", "{}");
    localStorage.setItem("other", "stays");
  });
  await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "You are signed out" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(["other"]);
});

test("of next-auth's own routes none is open", async ({ request }) => {
  const routes = [
    "session",
    "csrf",
    "providers",
    "signin",
    "signin/oidc",
    "signout",
    "error",
    "verify-request",
    "callback/oidc?code=x&state=y",
    "callback/email?email=a@test.example&token=123456",
    "callback/credentials",
    "_log",
  ];
  for (const route of routes) {
    const got = await request.get(`/api/auth/${route}`, { maxRedirects: 0 });
    expect(got.status(), route).toBe(404);
    expect(got.headers()["set-cookie"], route).toBeUndefined();
    const posted = await request.post(`/api/auth/${route}`, { form: {}, maxRedirects: 0 });
    expect([404, 405], route).toContain(posted.status());
  }
});

test("every answer carries the headers that keep it safe", async ({ request, given }) => {
  const { header: cookie } = await given.session(
    await given.person({ of: await given.organisation() }),
  );
  const asked: { path: string; more?: Record<string, string> }[] = [
    { path: "/sign-in" },
    { path: "/account" },
    { path: "/nowhere" },
    { path: "/barriers/00000000-0000-4000-8000-000000000000" },
    { path: "/barriers/export" },
    { path: "/api/auth/session" },
    { path: "/account?_rsc=x", more: { rsc: "1" } },
    { path: "/account", more: { rsc: "1", "next-router-prefetch": "1" } },
    { path: "/icon.svg" },
  ];
  for (const { path, more } of asked) {
    const answer = await request.get(path, { headers: { cookie, ...more }, maxRedirects: 0 });
    const headers = answer.headers();
    const policy = headers["content-security-policy"] ?? "";
    for (const rule of [
      "script-src 'self' 'nonce-",
      "'strict-dynamic'",
      "style-src 'self' 'nonce-",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy, path).toContain(rule);
    expect(policy, path).not.toContain("unsafe-");
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["permissions-policy"], path).toContain("camera=()");
    expect(headers["cache-control"], path).toContain("no-store");
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("each page has a nonce of its own, on every script and style", async ({ request }) => {
  const nonces = new Set<string>();
  for (let count = 0; count < 3; count += 1) {
    const html = await (await request.get("/sign-in")).text();
    const [, nonce = ""] = /nonce="([^"]+)"/.exec(html) ?? [];
    nonces.add(nonce);
    for (const [tag] of html.matchAll(/<(script|style)[^>]*>/g))
      expect(tag).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
  }
  expect(nonces.size).toBe(3);
});

test("headers that once walked past such walls change nothing", async ({ request }) => {
  const tricks: Record<string, string>[] = [
    { "x-middleware-subrequest": "middleware" },
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-middleware-subrequest": "src/middleware:src/middleware:src/middleware" },
    { "x-portal-path": "//evil.example" },
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
    { "x-original-url": "/sign-in", "x-rewrite-url": "/sign-in" },
  ];
  for (const headers of tricks) {
    const answer = await request.get("/account", { headers, maxRedirects: 0 });
    expect(answer.status(), JSON.stringify(headers)).toBe(307);
    expect(answer.headers().location).toBe("/sign-in?from=%2Faccount");
  }
});
