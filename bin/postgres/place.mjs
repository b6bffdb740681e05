import { createHash, randomBytes } from "node:crypto";
import { chmodSync, chownSync, lstatSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "../steps/say.mjs";
import { mayEnter } from "./account.mjs";

/** A folder of ours outside the project that `account` may enter, for root whose home is closed to others. */
export function shelterFor(account) {
  for (const parent of ["/var/lib", "/usr/local/var", "/var/tmp"]) {
    const folder = join(parent, "total-place-portal");
    try {
      mkdirSync(folder, { recursive: true });
      if (lstatSync(folder).uid !== process.getuid()) continue;
      chmodSync(folder, 0o755);
    } catch {
      continue;
    }
    if (mayEnter(account, folder)) return folder;
  }
  throw new Refusal("PostgreSQL's user can enter no folder of ours: start as an ordinary user.");
}

/** The first folder for temporary files that `account` may enter; short, as a socket's path is limited. */
export function temporaryFolder(account) {
  const folder = [tmpdir(), "/tmp", "/var/tmp"].find(
    (candidate) => candidate.length < 60 && mayEnter(account, candidate),
  );
  if (folder) return folder;
  throw new Refusal(
    "PostgreSQL's user can enter no folder for temporary files: set TMPDIR to one it can.",
  );
}

/** A folder only `account` (and root) may enter, for the socket of the cluster in `data`. */
export function socketFolder(account, data) {
  const name = `portal-${createHash("sha256").update(data).digest("hex").slice(0, 12)}`;
  const folder = join(temporaryFolder(account), name);
  if (makePrivate(folder, account)) return folder;
  const other = `${folder}-${randomBytes(4).toString("hex")}`;
  makePrivate(other, account);
  return other;
}

/** Makes `folder` and gives it to `account` alone; false if somebody else holds the name. */
export function makePrivate(folder, account) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid = process.getuid(), gid } = account;
  const found = lstatSync(folder);
  if (!found.isDirectory() || ![uid, process.getuid()].includes(found.uid)) return false;
  chmodSync(folder, 0o700);
  if (account.uid) chownSync(folder, uid, gid);
  return true;
}

export function remove(folder) {
  rmSync(folder, { recursive: true, force: true });
}
