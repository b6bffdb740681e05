import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runNode } from "./processes.mjs";
import { root } from "./root.mjs";
import { Refusal, say } from "./say.mjs";

// The shell is the same engine without windows: a third quicker.
const shell = "chromium-headless-shell";
const names = [shell, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A Chromium for the browser tests: one that is there, else Debian's, else Playwright's. */
export async function findChromium(life) {
  const asked = process.env.CHROMIUM;
  if (asked && !runs(asked))
    throw new Refusal(`Set CHROMIUM to a Chromium that runs: ${asked} does not.`);
  const found = asked || installed() || (await playwrights());
  if (found) return found;
  say("Chromium: none here, installing one");
  fromDebian();
  return installed() ?? (await fromPlaywright(life));
}

function installed() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...applications].find((path) => existsSync(path) && runs(path));
}

function runs(path) {
  return spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0;
}

function fromDebian() {
  if (process.getuid() !== 0) return;
  const apt = (...words) =>
    spawnSync("apt-get", words, {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "ignore", "inherit"],
    }).status === 0;
  const install = (name) => apt("install", "-y", "-q", "--no-install-recommends", name);
  if (install(shell) || (apt("update", "-q") && install(shell))) return;
  install("chromium");
}

async function playwrights() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

async function fromPlaywright(life) {
  const cli = join(root, "node_modules", "@playwright", "test", "cli.js");
  const { code } = await runNode(life, [cli, "install", "chromium"]);
  const path = await playwrights();
  if (code === 0 && path && runs(path)) return path;
  throw new Refusal("No Chromium could be installed: install one, or set CHROMIUM to where it is.");
}
