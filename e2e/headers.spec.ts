import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";

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

test("a post from another site's page is refused, whatever it carries", async ({ request }) => {
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "https://localhost.evil.example" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ];
  const paths = [
    ...["/sign-in", "/barriers/new", "/barriers/draft", "/notices/settings", "/unsubscribe"],
    ...["/unsubscribe/one-click/x", "/Unsubscribe/one-click", "/unsubscribe/%6fne-click"],
  ];
  for (const path of paths)
    for (const headers of foreign) {
      const form = { email: "dev.patel@leicester-college.example" };
      const answer = await request.post(path, { headers, multipart: form, maxRedirects: 0 });
      expect(answer.status(), `${path} ${JSON.stringify(headers)}`).toBe(403);
    }
});

test("a cookie of nonsense is nobody", async ({ request }) => {
  for (const value of ["x", "%00", "%", "a".repeat(3000), "'--", "\u00e9", ""]) {
    const headers = { cookie: `next-auth.session-token=${value}; next-auth.callback-url=//x` };
    const answer = await request.get("/account", { headers, maxRedirects: 0 });
    expect(answer.status(), value).toBe(307);
    expect(answer.headers().location, value).toBe("/sign-in?from=%2Faccount");
  }
});
