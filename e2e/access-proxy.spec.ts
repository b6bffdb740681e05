import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ask, inPool } from "@/e2e/access-door";
import { makeStage, shownOnPage } from "@/e2e/access-stage";
import { maySee } from "@/e2e/access-table";
import { startServer } from "@/e2e/second-server";

const folder = join(process.cwd(), ".test", `without-proxy-${process.pid}`);
const before = process.env.PORTAL_URL;
let server: Awaited<ReturnType<typeof startServer>> | undefined;

test.describe.configure({ timeout: 300_000 });

/** The same build, served from a folder in which it has no proxy. */
test.beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const isKept = (path: string) => !/[/\\]\.next[/\\]cache([/\\]|$)/.test(path);
  cpSync(".next", join(folder, ".next"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: isKept,
  });
  const listOfProxies = join(folder, ".next", "server", "functions-config-manifest.json");
  writeFileSync(listOfProxies, JSON.stringify({ version: 1, functions: {} }));
  for (const file of ["package.json", "next.config.mjs"]) cpSync(file, join(folder, file));
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"), "junction");
  server = await startServer(folder);
  process.env.PORTAL_URL = server.url;
});

test.afterAll(async () => {
  process.env.PORTAL_URL = before;
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("with the proxy taken out, each actor sees of every barrier what the table says", async () => {
  const { headers } = await fetch(`${process.env.PORTAL_URL}/help`);
  expect(headers.get("content-security-policy")).toBeNull();
  const stage = await makeStage();
  await inPool(stage.everyPair(), async ({ at, actor }) => {
    const cookie = stage.world.cookieOf(actor);
    const page = await ask(`/barriers/${at.it.id}?stay`, cookie);
    stage.expectSeen(page, { actor, at, sees: maySee(actor, at.its), what: "page" });
    stage.expectSecrets(page, { actor, at, only: shownOnPage });
    const file = await ask(`/attachments/${at.file}`, cookie);
    const says = `Dear ${at.it.title}`;
    stage.expectSeen(file, { actor, at, sees: maySee(actor, at.its), what: "file", says });
  });
  console.log(`Without the proxy: ${stage.cells} cells checked`);
});
