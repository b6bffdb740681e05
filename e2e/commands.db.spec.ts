import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { freePort } from "@/e2e/second-server";

const data = join(process.cwd(), ".test", `commands-${process.pid}`);
const admin = ["--empty", "--admin", "ada@example.org", "Ada Pole"];
let port = 0;

test.describe.configure({ mode: "serial", timeout: 240_000 });
test.beforeAll(async () => {
  port = await freePort();
});
test.afterAll(() => rmSync(data, { recursive: true, force: true }));

const answers = () =>
  fetch(`http://localhost:${port}/sign-in`).then(
    ({ status }) => status,
    () => 0,
  );
const postmaster = () =>
  Number(readFileSync(join(data, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

/** `npm run portal` with these words, on data and a port of its own. */
function begin(...words: string[]) {
  const { PATH, HOME, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = process.env;
  const own = { PATH, HOME, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, PORT: String(port) };
  const child = spawn(process.execPath, ["bin/portal.mjs", ...words], {
    env: { ...own, PORTAL_DATA: data } as unknown as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const exit = once(child, "exit");
  const isUp = () => expect.poll(() => said, { timeout: 60_000 }).toContain("Ctrl-C stops it.");
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return (await exit)[0];
  };
  return { said: () => said, isUp, end, ended: () => exit.then(([code]) => code) };
}

test("the portal starts empty with an administrator, stops at Ctrl-C, starts again in seconds, and survives kill -9", async () => {
  const first = begin(...admin);
  await first.isUp();
  expect(await answers()).toBe(200);
  expect(first.said()).toContain(`The portal is at http://localhost:${port}`);
  expect(first.said()).toContain("To sign in as ada@example.org, ask for a code");
  expect(first.said()).not.toContain("Build: building");
  expect(await first.end("SIGINT")).toBe(0);
  expect(first.said()).toContain("PostgreSQL: stopped");
  expect(await answers()).toBe(0);
  expect(postmaster).toThrow();

  const start = performance.now();
  const second = begin();
  await second.isUp();
  expect((performance.now() - start) / 1000, "seconds").toBeLessThan(30);
  expect(second.said()).not.toMatch(/PostgreSQL: made|Sample data|Build: building/);
  expect(await answers()).toBe(200);

  process.kill(postmaster(), "SIGKILL");
  await expect
    .poll(second.said, { timeout: 20_000 })
    .toContain("PostgreSQL: ended by itself, starting it again");
  await expect.poll(answers, { timeout: 20_000 }).toBe(200);

  await second.end("SIGKILL");
  await expect.poll(answers, { timeout: 20_000 }).toBe(0);
  const third = begin();
  await third.isUp();
  expect(await answers()).toBe(200);
  expect(await third.end("SIGTERM")).toBe(0);
  expect(postmaster).toThrow();
});

test("data of one's own is dropped only where that is said twice", async () => {
  const unasked = begin(...admin);
  expect(await unasked.ended()).toBe(1);
  expect(unasked.said()).toContain("add --reset to drop all that is in it");
  const half = begin("--reset", ...admin);
  expect(await half.ended()).toBe(1);
  expect(half.said()).toContain("add --yes to drop it");
  const whole = begin("--reset", "--yes", "--empty", "--admin", "eve@example.org", "Eve Hall");
  await whole.isUp();
  expect(whole.said()).toContain("To sign in as eve@example.org");
  expect(await whole.end("SIGINT")).toBe(0);
});

test("a port that is taken, and words that make no sense, stop the start with a sentence", async () => {
  const here = new URL(process.env.PORTAL_URL ?? "").port;
  const mine = port;
  port = Number(here);
  const taken = begin();
  expect(await taken.ended()).toBe(1);
  expect(taken.said()).toContain(`Port ${here} is in use`);
  port = mine;
  const senseless = begin("--admin", "ada@example.org");
  expect(await senseless.ended()).toBe(1);
  expect(senseless.said()).toContain("--empty and --admin go together.");
});
