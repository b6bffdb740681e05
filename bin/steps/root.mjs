import { chmodSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** What the portal keeps between starts: `.data`, or where PORTAL_DATA says. */
export function dataFolder() {
  return made(process.env.PORTAL_DATA ? resolve(root, process.env.PORTAL_DATA) : ownFolder());
}

/** What all that runs from the project's folder shares, wherever its data lies. */
export function ownFolder() {
  return made(join(root, ".data"));
}

/** Others may pass through it to the database, but not list it. */
function made(folder) {
  mkdirSync(folder, { recursive: true });
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  return folder;
}

/** The lock of whoever installs, builds or fills; one at a time in this folder. */
export function prepareLock() {
  return join(ownFolder(), "prepare.lock");
}
