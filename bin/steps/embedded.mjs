import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createDatabase, dropDatabase } from "../../db/databases.mjs";
import { readSettings } from "../../lib/env.ts";
import { startCluster, stopCluster } from "../postgres/cluster.mjs";
import { pause } from "./life.mjs";
import { withLock } from "./lock.mjs";
import { enrol, leave, othersRunning } from "./portals.mjs";
import { identity, isAlive } from "./processes.mjs";
import { dataFolder } from "./root.mjs";
import { Refusal, say, since } from "./say.mjs";

/** What this folder's own database holds: "sample", "empty" (at first, but for an administrator), or null. */
export function contents() {
  const file = contentsFile();
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

export function noteContents(word) {
  writeFileSync(contentsFile(), word);
}

/** Starts this folder's PostgreSQL or attaches to it, and keeps it up for as long as `life` lasts. */
export async function openEmbedded(life) {
  const start = performance.now();
  life.after(closeEmbedded);
  const cluster = await up(life);
  const how = cluster.attached ? "was running" : cluster.isNew ? "made and started" : "started";
  say(`PostgreSQL: ${how} (${since(start)})`);
  keepUp(life, cluster);
  return cluster.socket;
}

/** Makes the portal's database in the cluster; one that was never finished, or is to be `reset`, is made again. */
export async function renewDatabase(socket, { reset }) {
  if (reset && othersRunning().length > 0)
    throw new Refusal("Another portal runs from this folder: stop it before --reset.");
  const { settings } = readSettings({ PORTAL_SOCKET: socket });
  const { database, ...server } = settings.connection;
  const maintenance = { ...server, database: "postgres" };
  if (reset || !contents()) {
    rmSync(contentsFile(), { force: true });
    await dropDatabase(maintenance, database);
  }
  await createDatabase(maintenance, database);
}

function up(life) {
  const data = join(dataFolder(), "postgres");
  const log = join(dataFolder(), "postgres.log");
  return withLock(
    lockFile(),
    async () => {
      enrol();
      return await startCluster(data, { life, log });
    },
    { life },
  );
}

async function closeEmbedded() {
  await withLock(
    lockFile(),
    async () => {
      leave();
      if (othersRunning().length > 0) return;
      if (await stopCluster(join(dataFolder(), "postgres"))) say("PostgreSQL: stopped");
    },
    { patience: 30_000 },
  );
  leave();
}

async function keepUp(life, cluster) {
  let name = identity(cluster.pid);
  try {
    for (;;) {
      await pause(life, 1000);
      if (isAlive(name)) continue;
      say("PostgreSQL: ended by itself, starting it again");
      name = identity((await up(life)).pid);
    }
  } catch (error) {
    if (!life.stop.aborted) life.fail(error);
  }
}

const contentsFile = () => join(dataFolder(), "contents");
const lockFile = () => join(dataFolder(), "postgres.lock");
