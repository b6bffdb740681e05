import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { root } from "./root.mjs";

const tether = new URL("./tether.mjs", import.meta.url).href;

/**
 * Runs Node on `args` until it ends; it ends with us. Resolves to `{ code, output }`, where `output` is
 * what it printed if `quiet`, and rejects if `life` is told to stop meanwhile.
 */
export async function runNode(life, args, options = {}) {
  const child = startNode(args, options);
  return await finished(life, child, options.patience);
}

/** Starts Node on `args`, tethered to us, and returns the child. */
export function startNode(
  args,
  { node = process.execPath, env = process.env, quiet, detached } = {},
) {
  const output = quiet ? "pipe" : "inherit";
  return spawn(node, ["--import", tether, ...args], {
    cwd: root,
    env: { ...env, PORTAL_TETHER: String(process.pid) },
    detached,
    stdio: ["ignore", output, output, "ipc"],
  });
}

/** The end of `child`, stopped first if `life` ends. */
export function finished(life, child, patience = 5000, signal = "SIGTERM") {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (output += text));
  return new Promise((resolve, reject) => {
    const onStop = () => end(child, patience, signal);
    if (life.stop.aborted) onStop();
    life.stop.addEventListener("abort", onStop, { once: true });
    child.once("error", reject);
    child.once("close", (code) => {
      life.stop.removeEventListener("abort", onStop);
      if (life.stop.aborted) reject(life.stop.reason);
      else resolve({ code: code ?? 1, output });
    });
  });
}

/** Asks a child to end, and makes it after `patience` milliseconds. */
export function end(child, patience = 5000, signal = "SIGTERM") {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill("SIGKILL"), patience);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill(signal);
  });
}

/** Names a running process for good: numbers are used again, so its start time goes with it. Null if dead. */
export function identity(pid) {
  return lookUp(pid).name;
}

export function isAlive(name) {
  return Boolean(name) && identity(Number.parseInt(name, 10)) === name;
}

/** A process's `name` (see identity), its parent's number and its `command`; all null if it is dead. */
export function lookUp(pid) {
  const [state, parent, started, command] =
    process.platform === "linux" ? readProc(pid) : askPs(pid);
  if (!state || /^[ZX]/.test(state)) return { name: null, parent: null, command: null };
  return { name: `${pid} ${started}`, parent: Number(parent), command };
}

function readProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return [state, parent, rest[17], stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")"))];
  } catch {
    return [];
  }
}

function askPs(pid) {
  const words = ["-o", "stat=,ppid=,lstart=,comm=", "-p", String(pid)];
  const { stdout } = spawnSync("ps", words, {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  const [, state, parent, started, command] =
    /^(\S+)\s+(\d+)\s+(\S+\s+\S+\s+\d+\s+\S+\s+\d+)\s+(.*)$/.exec((stdout ?? "").trim()) ?? [];
  return [state, parent, started, basename(command ?? "")];
}
