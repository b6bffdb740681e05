import { ensureBuild } from "./build.mjs";
import { runChecks } from "./checks.mjs";
import { findChromium } from "./chromium.mjs";
import { migrate, seed } from "./fill.mjs";
import { withLock } from "./lock.mjs";
import { anyFreePort } from "./port.mjs";
import { prepareLock } from "./root.mjs";
import { Refusal, say, since, tellWait } from "./say.mjs";
import { openScratchDatabase, openScratchFolder } from "./scratch.mjs";
import { testEnvironment } from "./settings.mjs";
import { projectsOf, runSpecs } from "./specs.mjs";
import { startWeb } from "./web.mjs";

/**
 * Runs every check, then the specs (`words` go to Playwright) against a server and a database of their own.
 * `--specs-only` leaves the checks out. The last line is how many passed and failed.
 */
export async function prove(life, words) {
  const tally = { passed: 0, failed: 0, skipped: 0, over: false };
  life.after(() => close(tally));
  const specsOnly = words.includes("--specs-only");
  const args = words.filter((word) => word !== "--specs-only");
  const onServer = process.env.PORTAL_TEST_ONLY === "server";
  if (!specsOnly && !onServer) await runChecks(life, () => (tally.passed += 1));

  const folder = await openScratchFolder(life);
  const port = await anyFreePort();
  const place = { port, temporary: folder.temporary };
  let env = testEnvironment({ ...place, socket: folder.path });
  const projects = await projectsOf(life, args, env);
  const needsPortal = projects.some((project) => project !== "pure");
  if (needsPortal || !specsOnly) await build(life, env);
  if (!specsOnly && !onServer) tally.passed += 1;
  if (needsPortal) env = await openPortal(life, { folder, place, projects });
  await runSpecs(life, args, { env, folder, tally });
  tally.over = true;
  return tally.failed > 0 ? 1 : 0;
}

async function build(life, env) {
  const work = () => ensureBuild(life, { ...env, NODE_ENV: "production" });
  await withLock(prepareLock(), work, { life, onWait: tellWait });
}

async function openPortal(life, { folder, place, projects }) {
  const hasBrowser = projects.some((project) => project.endsWith("javascript"));
  const chromium = hasBrowser ? await findChromium(life) : "";
  const start = performance.now();
  const env = testEnvironment({ ...place, ...(await openScratchDatabase(life, folder)) });
  say(`PostgreSQL: a database of its own (${since(start)})`);
  await migrate(life, env);
  await seed(life, env, { quiet: true });
  const webs = await Promise.all(folder.webLogs.map((log) => openWeb(life, { env, log })));
  return { ...env, CHROMIUM: chromium, PORTAL_WEBS: JSON.stringify(webs) };
}

/** A web server of its own address and log on the tests' database. */
async function openWeb(life, { env, log }) {
  const port = await anyFreePort();
  const url = `http://localhost:${port}`;
  const own = { PORT: String(port), PORTAL_URL: url, NEXTAUTH_URL: url, NODE_ENV: "production" };
  const at = { mode: "production", port, host: "127.0.0.1", log };
  if (!(await startWeb(life, { env: { ...env, ...own }, ...at })))
    throw new Refusal(`Somebody else took port ${port}.`);
  return { url, log };
}

function close(tally) {
  if (!tally.over && tally.failed === 0) tally.failed = 1;
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : "";
  say(`${tally.passed} passed, ${tally.failed} failed${skipped}`);
}
