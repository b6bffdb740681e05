import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { identity, isAlive } from "./processes.mjs";
import { dataFolder, ownFolder } from "./root.mjs";

let servedPort = null;

/** Says that this process runs a portal from this folder, on which data, and on which port once it has one. */
export function enrol(port = servedPort) {
  servedPort = port;
  const entry = { name: identity(process.pid), pid: process.pid, port, data: dataFolder() };
  writeFileSync(entryOf(process.pid), JSON.stringify(entry));
}

export function leave() {
  rmSync(entryOf(process.pid), { force: true });
}

/** The other portals that run from this folder now, as `{ pid, port, data }`. */
export function othersRunning() {
  return readdirSync(folder())
    .map((file) => read(join(folder(), file)))
    .filter((entry) => entry && entry.pid !== process.pid);
}

/** Those of them that share this one's database. */
export function othersOnData() {
  return othersRunning().filter(({ data }) => data === dataFolder());
}

function read(file) {
  try {
    const entry = JSON.parse(readFileSync(file, "utf8"));
    if (isAlive(entry.name)) return entry;
    rmSync(file, { force: true });
  } catch {
    // Half-written or just removed: its process is not in the middle of anything we would disturb.
  }
  return null;
}

function entryOf(pid) {
  return join(folder(), `${pid}.json`);
}

function folder() {
  const path = join(ownFolder(), "running");
  mkdirSync(path, { recursive: true });
  return path;
}
