import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { othersRunning } from "./portals.mjs";
import { runNode } from "./processes.mjs";
import { root } from "./root.mjs";
import { Refusal, say, since } from "./say.mjs";

const mark = join(root, ".next", "portal-fingerprint");
const notBuilt = new Set(["node_modules", "bench", "bin", "e2e", "docs", "test-results"]);

/** Builds the pages with `env`, unless the last build was made from the same sources. */
export async function ensureBuild(life, env) {
  const fingerprint = fingerprintOf(env);
  if (existsSync(mark) && readFileSync(mark, "utf8") === fingerprint) {
    say("Build: sources unchanged, pages as built");
    return;
  }
  const other = othersRunning().find((portal) => portal.port);
  if (other)
    throw new Refusal(
      `The sources changed, and building would break the portal that runs from this folder on port ${other.port}: stop that first (process ${other.pid}).`,
    );
  say("Build: building the pages");
  const start = performance.now();
  rmSync(mark, { force: true });
  const { code, output } = await runNode(life, [next, "build"], { env, quiet: true });
  if (code !== 0)
    throw new Refusal(`${output}\nThe pages could not be built; the lines above say why.`);
  writeFileSync(mark, fingerprint);
  say(`Build: built in ${since(start)}`);
}

export const next = join(root, "node_modules", "next", "dist", "bin", "next");

function fingerprintOf(env) {
  const hash = createHash("sha256");
  hash.update(`${root}\0${process.versions.node}\0${env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY}\0`);
  hash.update(`${env.PORTAL_BENCH ?? ""}\0`);
  for (const file of sources(root))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

function sources(folder, prefix = "") {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(prefix, entry.name);
      if (entry.name.startsWith(".")) return [];
      if (notBuilt.has(path) || /^(README\.md|next-env\.d\.ts)$|\.tsbuildinfo$/.test(path))
        return [];
      if (entry.isDirectory()) return sources(join(folder, entry.name), path);
      return entry.isFile() ? [path] : [];
    });
}
