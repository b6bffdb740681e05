import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** What the portal keeps between starts; others may pass through it to the database, but not list it. */
export function dataFolder() {
  const folder = join(root, ".data");
  mkdirSync(folder, { recursive: true });
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  return folder;
}

/** The lock of whoever installs, builds or fills; one at a time in this folder. */
export function prepareLock() {
  return join(dataFolder(), "prepare.lock");
}
