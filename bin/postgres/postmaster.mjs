import { readFileSync, statSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { identity } from "../steps/processes.mjs";

/** The server that `data` says runs on it: `{ pid, socket, ready }`, or null if there is none or it is dead. */
export function postmasterOf(data) {
  const lines = readLines(join(data, "postmaster.pid"));
  const pid = Number(lines[0]);
  if (!pid || identity(pid) === null || !worksIn(pid, data)) return null;
  return { pid, socket: lines[4], ready: lines[7]?.trim() === "ready" };
}

/** Whether somebody answers at the socket. */
export function answers(socket) {
  return new Promise((resolve) => {
    const connection = connect(join(socket, ".s.PGSQL.5432"));
    connection.once("connect", () => resolve(true) || connection.destroy());
    connection.once("error", () => resolve(false));
  });
}

function readLines(file) {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}

// A dead server's number may belong to any other process by now; a live one has its data as working folder.
function worksIn(pid, data) {
  if (process.platform !== "linux") return true;
  try {
    const [its, ours] = [statSync(`/proc/${pid}/cwd`), statSync(data)];
    return its.ino === ours.ino && its.dev === ours.dev;
  } catch {
    return false;
  }
}
