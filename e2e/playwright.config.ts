import { defineConfig } from "@playwright/test";
import fc from "fast-check";
import { tellCases } from "@/e2e/cases";

// The same cases at each run of the tests, so that a failure is of the change; a soak takes new ones.
fc.configureGlobal({ ...(process.env.SOAK ? {} : { seed: 20091014 }), reporter: tellCases });

// Each worker asks one of the servers.
const webs: { url: string; log: string }[] = JSON.parse(process.env.PORTAL_WEBS ?? "[]");
const web = webs[Number(process.env.TEST_PARALLEL_INDEX ?? 0) % webs.length];
if (web) Object.assign(process.env, { PORTAL_URL: web.url, PORTAL_LOG: web.log });

const pure = /(\.pure|[/\\]facts)\.spec\.ts$/;
const database = /(\.db|[/\\](access|catalogue|steps)(-[a-z-]+)?)\.spec\.ts$/;
// What only script does is marked @script, and what only its lack does @plain.
// On a second server only what a server can change is tested again: not axe, pictures, pure functions, keys, bad
// input, what administration and forms refuse, walks at random, how mail goes out, nor the portal without its proxy,
// how seeding is killed or the two commands. The main journeys go without script there, since the server's part is
// the same; with it goes what the server tells by itself.
const onServer = process.env.PORTAL_TEST_ONLY === "server";
const mainJourneys =
  /[/\\](barriers|barriers-steps|projects|partnerships|practice|comments)\.spec\.ts$/;
// Kills are a soak of its own, by KILLS=50.
const elsewhere = [
  pure,
  database,
  ...(onServer ? [/keyboard/] : []),
  ...(process.env.KILLS ? [] : [/kills/]),
];

const browser = {
  launchOptions: {
    executablePath: process.env.CHROMIUM || undefined,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // A tenth of the processor's time: fewer processes, and scripts that are compiled once a browser.
      "--in-process-gpu",
      "--disable-software-rasterizer",
      "--disable-site-isolation-trials",
      "--renderer-process-limit=1",
      "--blink-settings=v8CacheOptions=3",
    ],
  },
};

export default defineConfig({
  testDir: ".",
  outputDir: "../.test/results",
  globalSetup: "./global-setup.ts",
  // One more than cores: a browser waits in between.
  workers: 3,
  forbidOnly: Boolean(process.env.CI),
  reporter: "./reporter.ts",
  timeout: 120_000,
  // A page that lists all that other tests made takes its time on a slow machine.
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env.PORTAL_URL,
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
  },
  projects: [
    ...(onServer ? [] : [{ name: "pure", testMatch: pure }]),
    {
      name: "database",
      testMatch: database,
      testIgnore: onServer
        ? /access-(pages|proxy)|bad-input|commands|empty-forms|failures-(duties|fields)|mail\.db|-model|seeding|weights/
        : [],
    },
    {
      name: "with-javascript",
      testIgnore: elsewhere,
      use: browser,
      ...(onServer ? { testMatch: /live\.spec/, grep: /@script/ } : { grepInvert: /@plain/ }),
    },
    {
      name: "without-javascript",
      // Where the tab key leads is the same HTML's to say.
      testIgnore: [...elsewhere, /keyboard/],
      ...(onServer ? { testMatch: mainJourneys } : {}),
      use: { ...browser, javaScriptEnabled: false },
      grepInvert: /@script|@axe|@screenshots/,
    },
  ],
});
