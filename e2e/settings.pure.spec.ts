import { expect, test } from "@playwright/test";
import { readSettings } from "@/lib/env";

const secret = "s".repeat(32);
const served = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://portal:word@db.example.org:5432/portal",
  NEXTAUTH_SECRET: secret,
};

const wrong: Record<string, string[]> = {
  DATABASE_URL: ["mysql://here/portal", "nonsense"],
  NEXTAUTH_SECRET: ["short"],
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: ["abc"],
  PORT: ["0", "65536", "http", "-1", "80.5"],
  PORTAL_URL: ["portal.example.org", "https://portal.example.org/path", "ftp://portal.example.org"],
  NEXTAUTH_URL: ["portal.example.org"],
  PORTAL_PROXIES: ["many", "-1", "10"],
  SMTP_URL: ["https://mail.example.org", "mail.example.org"],
  MAIL_FROM: ["Total Place", "<@>"],
  PORTAL_DEMO: ["yes", "true"],
  PORTAL_TODAY: ["14 October 2009", "2009-13-01"],
  PORTAL_TODAY_SINCE: ["yesterday"],
  CLAMD: ["localhost", "localhost:"],
  OIDC_ISSUER: ["login.example.org"],
};

for (const [name, values] of Object.entries(wrong))
  test(`a wrong ${name} stops the start with one sentence that names it @pure`, () => {
    for (const value of values) {
      const oidc = name === "OIDC_ISSUER" ? { OIDC_CLIENT_ID: "x", OIDC_CLIENT_SECRET: "y" } : {};
      const { settings, problems } = readSettings({ ...served, ...oidc, [name]: value });
      expect(settings, value).toBeNull();
      expect(problems, value).toEqual([expect.stringMatching(new RegExp(`^Set ${name} to `))]);
    }
  });

test("what is missing is asked for, and an empty setting counts as missing @pure", () => {
  for (const nothing of [undefined, ""]) {
    const { problems } = readSettings({
      NODE_ENV: "production",
      DATABASE_URL: nothing,
      NEXTAUTH_SECRET: nothing,
    });
    expect(problems).toEqual([
      expect.stringContaining("Set DATABASE_URL"),
      expect.stringContaining("Set NEXTAUTH_SECRET"),
    ]);
  }
  expect(readSettings({ ...served, OIDC_CLIENT_ID: "half" }).problems).toEqual([
    "Set all of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none.",
  ]);
});

test("all that is wrong is told at once, each once @pure", () => {
  const bad = Object.fromEntries(Object.entries(wrong).map(([name, [value]]) => [name, value]));
  const { problems } = readSettings({ ...served, ...bad });
  expect(new Set(problems).size).toBe(problems.length);
  for (const name of Object.keys(wrong))
    expect(
      problems.filter((one) => one.includes(`Set ${name} to`)),
      name,
    ).toHaveLength(1);
});

test("signing in with one click is off wherever it is not asked for by name @pure", () => {
  for (const NODE_ENV of ["production", "development", "test"])
    for (const demo of [undefined, "", "0"])
      expect(readSettings({ ...served, NODE_ENV, PORTAL_DEMO: demo }).settings?.demo).toBe(false);
  expect(readSettings({ ...served, PORTAL_DEMO: "1" }).settings?.demo).toBe(true);
});

test("a server's address is read whole: its user, encoded words, database and TLS @pure", () => {
  const address = "postgres://a%40b:p%2Fw@[::1]:6000/the%20portal?sslmode=verify-full";
  expect(readSettings({ ...served, DATABASE_URL: address }).settings?.connection).toEqual({
    host: "::1",
    port: 6000,
    user: "a@b",
    password: "p/w",
    database: "the portal",
    ssl: { rejectUnauthorized: true },
  });
});
