import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { cpSync, lstatSync, readdirSync, realpathSync, renameSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Refusal } from "../steps/say.mjs";
import { mayEnter } from "./account.mjs";
import { makePrivate, remove } from "./place.mjs";

/**
 * Makes the data of a new cluster beside `data` and then moves it there in one step, so that a half-made one
 * never counts. Where `account` cannot reach `data` it becomes a link to a folder in `shelter()`.
 */
export function makeData({ data, account, binaries, shelter, scratch }) {
  const sheltered = !mayEnter(account, dirname(data));
  const home = sheltered ? join(shelter(), nameOf(data)) : data;
  clearHalfMade(home);
  const half = `${home}.${process.pid}.half`;
  makePrivate(half, account);
  initialise({ half, account, binaries, scratch });
  if (sheltered) moveBehindLink(half, home, data);
  else renameSync(half, home);
}

/** Sees to it that `account` can reach data made earlier; the project may have moved under a closed folder. */
export function makeReachable(data, account, shelter) {
  if (mayEnter(account, realpathSync(data))) return;
  if (!account.uid)
    throw new Refusal(
      `The data in ${data} belongs to another user: start as that user, or move it away.`,
    );
  const home = join(shelter(), nameOf(data));
  cpSync(data, `${home}.half`, { recursive: true, preserveTimestamps: true });
  spawnSync("chown", ["-R", `${account.uid}:${account.gid}`, `${home}.half`]);
  renameSync(data, `${data}.moved`);
  moveBehindLink(`${home}.half`, home, data);
  remove(`${data}.moved`);
}

function moveBehindLink(half, home, link) {
  renameSync(half, home);
  if (isLink(link)) remove(link);
  symlinkSync(home, link);
}

function initialise({ half, account, binaries, scratch }) {
  const { status, stderr, error } = spawnSync(
    join(binaries, "bin", "initdb"),
    [
      ...["-D", half, "-U", "postgres", "-A", "trust", "-E", "UTF8"],
      ...[
        "--lc-collate=C",
        `--lc-ctype=${process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"}`,
      ],
      ...(scratch ? ["--no-sync"] : []),
    ],
    {
      ...account,
      cwd: "/",
      env: { LANG: "C", TZ: "UTC", PATH: "/usr/bin:/bin" },
      encoding: "utf8",
    },
  );
  if (status === 0) return;
  remove(half);
  throw new Refusal(`PostgreSQL could not make its data: ${error?.message ?? stderr}`);
}

function clearHalfMade(home) {
  const [folder, prefix] = [
    dirname(home),
    basename(home).slice(0, basename("data-0123456789ab").length),
  ];
  for (const name of readdirSync(folder)) {
    if (name.startsWith(prefix) && name.endsWith(".half")) remove(join(folder, name));
  }
}

function isLink(path) {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** A name of its own for the data of this project, which may be one of several on the machine. */
function nameOf(data) {
  const project = createHash("sha256").update(data).digest("hex").slice(0, 12);
  return `data-${project}-${randomBytes(4).toString("hex")}`;
}
