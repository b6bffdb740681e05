import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { end, finished, runNode, startNode } from "./processes.mjs";
import { root } from "./root.mjs";
import { Refusal } from "./say.mjs";

const playwright = [
  join(root, "node_modules", "@playwright", "test", "cli.js"),
  "test",
  "-c",
  "e2e/playwright.config.ts",
];

/** The names of the Playwright projects that `args` choose specs of. */
export async function projectsOf(life, args, env) {
  const { code, output } = await runNode(
    life,
    [...playwright, "--list", "--reporter=json", ...args],
    {
      env: specEnvironment(env),
      quiet: true,
    },
  );
  if (code !== 0) throw new Refusal(`${problemsIn(output)}\nNo specs to run.`);
  return [...new Set([...output.matchAll(/"projectName": "([^"]+)"/g)].map(([, name]) => name))];
}

/** Runs the specs that `args` choose and adds what came of them to `tally`. */
export async function runSpecs(life, args, { env, folder, tally }) {
  const counts = join(folder.path, "tally.json");
  const child = startNode([...playwright, ...args], {
    env: { ...specEnvironment(env), PORTAL_TALLY: counts },
    detached: true,
  });
  life.after(() => endGroup(child));
  await finished(life, child, 15_000, "SIGINT");
  const counted = existsSync(counts)
    ? JSON.parse(readFileSync(counts, "utf8"))
    : { passed: 0, failed: 1, skipped: 0 };
  for (const key of ["passed", "failed", "skipped"]) tally[key] += counted[key];
  const results = join(root, ".test", "results");
  if (tally.failed === 0) rmSync(results, { recursive: true, force: true });
  else
    for (const log of folder.webLogs.filter(existsSync)) cpSync(log, join(results, basename(log)));
}

function specEnvironment(env) {
  const options = [env.NODE_OPTIONS, "--conditions=react-server"].filter(Boolean).join(" ");
  return { ...env, NODE_OPTIONS: options };
}

async function endGroup(child) {
  await end(child, 15_000, "SIGINT");
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group is gone, as it should be.
  }
}

function problemsIn(output) {
  try {
    const { errors } = JSON.parse(output.slice(output.indexOf("{")));
    return errors.map((error) => error.message).join("\n");
  } catch {
    return output;
  }
}
