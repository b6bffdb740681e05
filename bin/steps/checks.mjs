import { join } from "node:path";
import { next } from "./build.mjs";
import { runNode } from "./processes.mjs";
import { root } from "./root.mjs";
import { Refusal, say, since } from "./say.mjs";

const tool = (...path) => join(root, "node_modules", ...path);

/** What is checked without running the portal, in order: a name, and what Node runs for it. */
const checks = [
  ["Lint and format", [tool("@biomejs", "biome", "bin", "biome"), "check"]],
  ["Route types", [next, "typegen"]],
  ["Types", [tool("typescript", "bin", "tsc"), "--noEmit"]],
  ["Unused code", [tool("knip", "bin", "knip.js")]],
];

/** Runs the checks and calls `onPass` after each; the first that fails ends it, with what it printed. */
export async function runChecks(life, onPass = () => {}) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  for (const [name, command] of checks) {
    const start = performance.now();
    const { code, output } = await runNode(life, command, { env, quiet: true });
    if (code !== 0) throw new Refusal(`${output}\n${name}: failed`);
    say(`${name}: passed (${since(start)})`);
    onPass();
  }
}
