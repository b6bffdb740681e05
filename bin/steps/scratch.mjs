import { randomBytes } from "node:crypto";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { createDatabase, dropDatabase, dropUnusedRoles, portalRoles } from "../../db/databases.mjs";
import { accountFor } from "../postgres/account.mjs";
import { startCluster, stopCluster } from "../postgres/cluster.mjs";
import { temporaryFolder } from "../postgres/place.mjs";
import { identity, isAlive } from "./processes.mjs";
import { soundSettings } from "./settings.mjs";

const prefix = "portal-test-";

/** A folder for all that a test run writes, removed when `life` ends; first removes those of killed runs. */
export async function openScratchFolder(life) {
  const parent = temporaryFolder(accountFor(""));
  await sweep(parent);
  const path = mkdtempSync(join(parent, prefix));
  life.after(() => rmSync(path, { recursive: true, force: true, maxRetries: 5 }));
  writeFileSync(join(path, "owner"), identity(process.pid));
  chmodSync(path, 0o711);
  const temporary = join(path, "tmp");
  mkdirSync(temporary, { mode: 0o700 });
  // Two web servers, as where many people work; and one is no faster than one core.
  const webLogs = ["web.log", "web-2.log"].map((name) => join(path, name));
  return { path, temporary, webLogs };
}

/**
 * A new database, gone when `life` ends: on the server of TEST_DATABASE_URL, or on a PostgreSQL of its own
 * in `folder`. Resolves to `{ databaseUrl }` or `{ socket }`.
 */
export async function openScratchDatabase(life, folder) {
  if (process.env.TEST_DATABASE_URL) return await onServer(life, process.env.TEST_DATABASE_URL);
  const data = join(folder.path, "postgres");
  life.after(() => stopCluster(data));
  const { socket } = await startCluster(data, {
    life,
    log: join(folder.path, "postgres.log"),
    shelter: () => folder.path,
    scratch: true,
  });
  const { connection } = soundSettings({ PORTAL_SOCKET: socket });
  await createDatabase({ ...connection, database: "postgres" }, connection.database);
  return { socket };
}

async function onServer(life, url) {
  const { connection } = soundSettings({ DATABASE_URL: url });
  const before = await portalRoles(connection);
  const name = `portal_test_${randomBytes(5).toString("hex")}`;
  life.after(async () => {
    await dropDatabase(connection, name);
    const added = (await portalRoles(connection)).filter((role) => !before.includes(role));
    await dropUnusedRoles(connection, added);
  });
  await createDatabase(connection, name);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { databaseUrl: own.href };
}

async function sweep(parent) {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const path = join(parent, name);
    try {
      if (isAlive(readFileSync(join(path, "owner"), "utf8"))) continue;
      await stopCluster(join(path, "postgres"));
      rmSync(path, { recursive: true, force: true });
    } catch {
      // Not ours to remove, or just being made.
    }
  }
}
