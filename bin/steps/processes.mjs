import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
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
  const started = process.platform === "linux" ? startOnLinux(pid) : startElsewhere(pid);
  return started === null ? null : `${pid} ${started}`;
}

export function isAlive(name) {
  return Boolean(name) && identity(Number.parseInt(name, 10)) === name;
}

function startOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return /[ZX]/.test(fields[0]) ? null : fields[19];
  } catch {
    return null;
  }
}

function startElsewhere(pid) {
  const { stdout } = spawnSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
    encoding: "utf8",
  });
  const [state, ...started] = (stdout ?? "").trim().split(/\s+/);
  return !state || state.startsWith("Z") ? null : started.join(" ");
}
