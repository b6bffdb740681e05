import { globSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

const sources = globSync("{app,components,db,lib}/**/*.{ts,tsx}").filter(
  (path) => !path.startsWith("db/migrations"),
);
const textOf = (path: string) => readFileSync(path, "utf8");
const importsOf = (path: string) =>
  [...textOf(path).matchAll(/^(import|export)( type)? [^;]*?from "([^"]+)";/gms)].map(
    ([, , type, from = ""]) => ({ from, typeOnly: type !== undefined }),
  );

/** Nouns without pages of their own, mounted by those that have some. */
const mounted = [
  "adoptions",
  "attachments",
  "audience",
  "calendar",
  "comments",
  "history",
  "holdups",
  "notes",
  "notices",
  "partnerships",
  "proposed-organisations",
  "submissions",
  "watches",
];

test("a noun's pages import no other noun's, but those that have no pages @pure", () => {
  const crossed = sources.flatMap((path) => {
    const noun = /^app\/([^/]+)\//.exec(path)?.[1];
    // Next says where the routes of next-auth lie; a bench measures the pages of the others.
    if (!noun || noun === "api" || noun === "bench") return [];
    return importsOf(path)
      .map(({ from }) => /^@\/app\/([^/]+)\//.exec(from)?.[1])
      .filter((other) => other && other !== noun && !mounted.includes(other))
      .map((other) => `${path} → app/${other}`);
  });
  expect(crossed).toEqual([]);
});

test("code for the browser takes no value from db @pure", () => {
  const taken = sources
    .filter((path) => /^"use client";/m.test(textOf(path)))
    .flatMap((path) =>
      importsOf(path)
        .filter(({ from, typeOnly }) => from.startsWith("@/db/") && !typeOnly)
        .map(({ from }) => `${path} → ${from}`),
    );
  expect(taken).toEqual([]);
});

// Number 16 in the guide on collaboration, 4B: a server that fetches what somebody typed opens its own network.
test("nothing on the server asks an address but the virus scanner of the settings @pure", () => {
  const asking = sources.filter((path) => {
    const text = textOf(path);
    const isForBrowser = /^"use client";/m.test(text) || browsers.includes(path);
    return !isForBrowser && /\bfetch\(|"node:(net|tls|https?|dgram|dns)"/.test(text);
  });
  expect(asking).toEqual(["app/attachments/scan.ts"]);
});
/** Taken by code for the browser alone. */
const browsers = ["components/form/draft-keeper.ts"];

test("no file is longer than 250 lines @pure", () => {
  const long = [...sources, ...globSync("bin/**/*.mjs")]
    .map((path) => ({ path, lines: textOf(path).split("\n").length }))
    .filter(({ lines }) => lines > 251);
  expect(long).toEqual([]);
});

test("every file of queries that writes leaves an event @pure", () => {
  const quiet = [
    ...["notices", "notice-settings", "watches", "mails", "feeds"],
    ...["sessions", "sign-in", "people", "drafts"],
  ];
  const silent = globSync("db/queries/*.ts").filter((path) => {
    const text = textOf(path);
    const writes = /\basViewer\(/.test(text);
    return (
      writes &&
      !/recordEvent|record\(|changeDraft/.test(text) &&
      !quiet.some((one) => path.endsWith(`/${one}.ts`))
    );
  });
  expect(silent).toEqual([]);
});

test("only lib/env reads the environment @pure", () => {
  const readers = sources.filter(
    (path) => /process\.env/.test(textOf(path)) && path !== "lib/env.ts",
  );
  expect(readers).toEqual([]);
});
