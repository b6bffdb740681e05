import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "@/e2e/second-server";

/** The same build, served from a folder in which it has no proxy. */
export async function serveWithoutProxy() {
  const folder = join(process.cwd(), ".test", `without-proxy-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const isKept = (path: string) => !/[/\\]\.next[/\\]cache([/\\]|$)/.test(path);
  cpSync(".next", join(folder, ".next"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: isKept,
  });
  const listOfProxies = join(folder, ".next", "server", "functions-config-manifest.json");
  writeFileSync(listOfProxies, JSON.stringify({ version: 1, functions: {} }));
  for (const file of ["package.json", "next.config.mjs"]) cpSync(file, join(folder, file));
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"), "junction");
  const server = await startServer(folder);
  async function stop() {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return { url: server.url, stop };
}
