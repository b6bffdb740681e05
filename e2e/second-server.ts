import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** The build of `folder`, served beside the server of the tests: another port, or the one named, and the same database. */
export async function startServer(folder = ".", at?: number) {
  const port = at ?? (await freePort());
  const url = `http://localhost:${port}`;
  const next = join("node_modules", "next", "dist", "bin", "next");
  const own = {
    NODE_ENV: "production",
    PORT: String(port),
    PORTAL_URL: url,
    NEXTAUTH_URL: url,
  } as const;
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [next, "start", folder, "-p", String(port), "-H", "127.0.0.1"],
    { env: { ...env, ...own }, stdio: "ignore" },
  );
  async function stop(signal: NodeJS.Signals = "SIGTERM") {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
  }
  const isUp = () =>
    fetch(`${url}/help`).then(
      ({ status }) => status,
      () => 0,
    );
  try {
    await expect.poll(isUp, { timeout: 60_000 }).toBe(200);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, port, stop };
}

export function freePort() {
  return new Promise<number>((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
