import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createDatabase, dropDatabase } from "../../db/databases.mjs";
import { readSettings } from "../../lib/env.ts";
import { startCluster, stopCluster } from "../postgres/cluster.mjs";
import { pause } from "./life.mjs";
import { withLock } from "./lock.mjs";
import { enrol, leave, othersOnData } from "./portals.mjs";
import { identity, isAlive } from "./processes.mjs";
import { dataFolder } from "./root.mjs";
import { Refusal, say, since } from "./say.mjs";

/** What this folder's own database was filled with: "sample", "empty" (but for an administrator), or null. */
export function contents() {
  const isThere = existsSync(dataOfCluster()) && existsSync(contentsFile());
  return isThere ? readFileSync(contentsFile(), "utf8") : null;
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

/** Sees to a database that is filled or empty: one whose filling never ended, or to be `reset`, is made again. */
export async function renewDatabase(socket, { reset }) {
  if (reset && othersOnData().length > 0)
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
  const log = join(dataFolder(), "postgres.log");
  return withLock(
    lockFile(),
    async () => {
      enrol();
      return await startCluster(dataOfCluster(), { life, log });
    },
    { life },
  );
}

async function closeEmbedded() {
  await withLock(
    lockFile(),
    async () => {
      leave();
      if (othersOnData().length > 0) return;
      if (await stopCluster(dataOfCluster())) say("PostgreSQL: stopped");
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

const dataOfCluster = () => join(dataFolder(), "postgres");
const contentsFile = () => join(dataFolder(), "contents");
const lockFile = () => join(dataFolder(), "postgres.lock");
