import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { pause } from "./life.mjs";
import { identity, isAlive } from "./processes.mjs";

/**
 * Runs `work` while no other process holds `file`. `onWait(pid)` is told once whom we wait for. After
 * `patience` milliseconds gives up and returns null. A lock whose holder died is taken over.
 */
export async function withLock(
  file,
  work,
  { life, onWait, patience = Number.POSITIVE_INFINITY } = {},
) {
  const deadline = performance.now() + patience;
  let told = false;
  while (!take(file)) {
    const holder = read(file);
    if (isStale(file, holder)) breakLock(file, holder);
    else if (performance.now() > deadline) return null;
    else {
      if (!told && holder) onWait?.(Number.parseInt(holder, 10));
      told ||= Boolean(holder);
      await pause(life, 100);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, identity(process.pid) ?? "", { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function isStale(file, holder) {
  if (holder) return !isAlive(holder);
  try {
    return Date.now() - statSync(file).mtimeMs > 2000;
  } catch {
    return false;
  }
}

function breakLock(file, holder) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    // Another process may have broken it and taken it between our look and our move: give it back.
    if (read(aside) !== holder) renameSync(aside, file);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  rmSync(aside, { force: true });
}
