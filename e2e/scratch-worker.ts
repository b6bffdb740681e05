import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import postgres from "postgres";
import { createDatabase, dropDatabase } from "@/db/databases.mjs";
import { env } from "@/lib/env";

/** A database of its own, brought up to date, with workers of its own: no other process sends its mail. */
export async function scratchDatabase() {
  const database = `portal_mail_${randomBytes(5).toString("hex")}`;
  await createDatabase(env.connection, database);
  const url = urlOf(database);
  const sql = postgres({ ...env.connection, database, max: 2, onnotice: () => {} });
  const running = new Set<ChildProcess>();

  function start(script: string, settings: Record<string, string> = {}) {
    const child = spawn(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", script],
      {
        env: { ...process.env, DATABASE_URL: url, PORTAL_TODAY: "real", ...settings },
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    running.add(child);
    child.once("exit", () => running.delete(child));
    return child;
  }

  const [code] = await once(start("db/migrate.ts"), "exit");
  if (code !== 0) throw new Error("The scratch database could not be brought up to date");
  return {
    sql,
    start,
    /** A worker that is ready for jobs. */
    async worker(settings: Record<string, string>) {
      const child = start("db/worker/run.ts", settings);
      await Promise.race([once(child.stdout ?? child, "data"), once(child, "exit")]);
      return child;
    },
    async close() {
      for (const child of running) await ended(child, "SIGKILL");
      await sql.end();
      await dropDatabase(env.connection, database);
    },
  };
}

export async function ended(child: ChildProcess, signal: NodeJS.Signals) {
  const exit = once(child, "exit");
  child.kill(signal);
  const [code] = await exit;
  return code as number | null;
}

function urlOf(database: string) {
  const { host, port, user = "postgres", password = "" } = env.connection;
  const url = new URL(`postgres://localhost:${port}/${database}`);
  url.username = user;
  url.password = password;
  url.searchParams.set("host", host);
  if (env.connection.ssl) url.searchParams.set("sslmode", "require");
  return url.href;
}
