import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { Refusal } from "../steps/say.mjs";

/**
 * Who PostgreSQL runs as. It refuses root: for root it is the owner of the data, else a postgres user,
 * made if there is none; for anybody else `{}`, themselves.
 */
export function accountFor(data) {
  if (process.getuid() !== 0) return {};
  const owner = ownerOf(data);
  const account =
    (owner ? find(String(owner)) : undefined) ??
    find("postgres") ??
    find("_postgres") ??
    create() ??
    find("nobody");
  if (account) return account;
  throw new Refusal(
    "PostgreSQL refuses to run as root and no postgres user could be made: start as an ordinary user.",
  );
}

export function mayEnter(account, folder) {
  return (
    spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], { ...account, cwd: "/", stdio: "ignore" })
      .status === 0
  );
}

function ownerOf(data) {
  try {
    return statSync(data).uid;
  } catch {
    return 0;
  }
}

function find(user) {
  const [uid, gid] = ["-u", "-g"].map((what) => {
    const { status, stdout } = spawnSync("id", [what, user], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : 0;
  });
  return uid ? { uid, gid } : undefined;
}

function create() {
  const ways = [
    [
      "useradd",
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      "postgres",
    ],
    ["adduser", "-S", "-D", "-H", "postgres"],
  ];
  for (const [command, ...args] of ways) {
    if (spawnSync(command, args, { stdio: "ignore" }).status === 0) return find("postgres");
  }
  return undefined;
}
