import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { runNode } from "./processes.mjs";
import { root } from "./root.mjs";
import { Refusal, say, since } from "./say.mjs";

/** Installs the packages of the lock file, unless they are there. */
export async function ensurePackages(life) {
  if (packagesMatchLock()) return;
  say("Packages: installing with npm ci; the first time takes a minute or two");
  const start = performance.now();
  const { code } = await runNode(
    life,
    [npm(), "ci", "--include=dev", "--ignore-scripts", "--loglevel=error"],
    {
      node: process.env.npm_node_execpath ?? process.execPath,
    },
  );
  if (code !== 0)
    throw new Refusal(
      "The packages could not be installed; npm ci says why above. Is the network there?",
    );
  say(`Packages: installed in ${since(start)}`);
}

function packagesMatchLock() {
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  const locked = readPackages(join(root, "package-lock.json"));
  return Object.entries(locked).every(
    ([folder, wanted]) =>
      folder === "" ||
      (installed[folder] ? installed[folder].version === wanted.version : wanted.optional) === true,
  );
}

function readPackages(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")).packages ?? {}) : {};
}

function npm() {
  const running = process.env.npm_execpath;
  if (running && basename(running).startsWith("npm")) return running;
  const beside = join(
    process.execPath,
    "..",
    "..",
    "lib",
    "node_modules",
    "npm",
    "bin",
    "npm-cli.js",
  );
  if (existsSync(beside)) return beside;
  throw new Refusal("Start with npm run portal, so that npm can install the packages.");
}
