import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pause } from "../steps/life.mjs";
import { Refusal } from "../steps/say.mjs";
import { accountFor } from "./account.mjs";
import { binariesFor } from "./binaries.mjs";
import { makeData, makeReachable } from "./data.mjs";
import { shelterFor, socketFolder } from "./place.mjs";
import { answers, postmasterOf } from "./postmaster.mjs";

/**
 * Starts the PostgreSQL in the folder `data`, or attaches to the one that runs there, making its data
 * first if it has none. Resolves to `{ socket, pid, isNew, attached }`; it listens on that socket only.
 * `shelter()` names a folder for what PostgreSQL's user cannot reach in the project; `scratch` trades safety
 * for speed. Callers see to it that only one of them is in here at a time for one `data`.
 */
export async function startCluster(data, { life, log, shelter, scratch = false }) {
  const account = accountFor(data);
  const refuge = shelter ?? (() => shelterFor(account));
  const binaries = binariesFor(account, refuge);
  const isNew = !existsSync(data);
  if (isNew) makeData({ data, account, binaries, shelter: refuge, scratch });
  else makeReachable(data, account, refuge);
  requireSameVersion(data, binaries);
  const socket = socketFolder(account, realpathSync(data));
  const launch = () =>
    launchServer({ binaries, account, data: realpathSync(data), socket, log, scratch });
  return { ...(await untilReady(life, data, log, launch)), isNew };
}

/** Stops the server that runs on `data`, and removes its socket's folder; false if none does. */
export async function stopCluster(data) {
  const running = postmasterOf(data);
  if (!running) return false;
  for (const [signal, seconds] of [
    ["SIGINT", 20],
    ["SIGQUIT", 5],
    ["SIGKILL", 5],
  ]) {
    send(running.pid, signal);
    for (let tries = 0; tries < seconds * 50; tries += 1) {
      if (postmasterOf(data)?.pid !== running.pid) {
        rmSync(running.socket, { recursive: true, force: true });
        return true;
      }
      await pause(null, 20);
    }
  }
  throw new Refusal(`PostgreSQL (process ${running.pid}) did not stop.`);
}

async function untilReady(life, data, log, launch) {
  let server = null;
  try {
    for (const deadline = performance.now() + 60_000; performance.now() < deadline; ) {
      const running = postmasterOf(data);
      if (running?.ready && (await answers(running.socket)))
        return { socket: running.socket, pid: running.pid, attached: running.pid !== server?.pid };
      if (!running && hasEnded(server)) {
        // After kill -9 the dead server's children may hold its memory for a moment: then we try again.
        if (server) await pause(life, 300);
        rmSync(join(data, "postmaster.pid"), { force: true });
        server = launch();
      }
      await pause(life, 20);
    }
  } catch (error) {
    if (!hasEnded(server)) server.kill("SIGINT");
    throw error;
  }
  throw new Refusal(`PostgreSQL did not start; its log says:\n${lastLines(log)}`);
}

function hasEnded(server) {
  return !server || server.exitCode !== null || server.signalCode !== null;
}

function launchServer({ binaries, account, data, socket, log, scratch }) {
  const output = openSync(log, "w");
  const settings = ["listen_addresses=", "timezone=UTC", "log_timezone=UTC", "max_connections=100"];
  if (scratch) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");
  const child = spawn(
    join(binaries, "bin", "postgres"),
    ["-D", data, "-k", socket, "-p", "5432", ...settings.flatMap((setting) => ["-c", setting])],
    {
      ...account,
      cwd: "/",
      env: { LANG: "C", TZ: "UTC" },
      detached: true,
      stdio: ["ignore", output, output],
    },
  );
  child.on("error", () => {});
  child.unref();
  closeSync(output);
  return child;
}

function requireSameVersion(data, binaries) {
  const made = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  const { stdout } = spawnSync(join(binaries, "bin", "postgres"), ["--version"], {
    encoding: "utf8",
  });
  const [, ours] = stdout.match(/ (\d+)/) ?? [];
  if (made !== ours)
    throw new Refusal(
      `The data in ${data} was made by PostgreSQL ${made}, and this one is ${ours}: move the folder away to start afresh.`,
    );
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

function lastLines(file) {
  return existsSync(file)
    ? readFileSync(file, "utf8").split("\n").slice(-12).join("\n")
    : "(nothing)";
}
