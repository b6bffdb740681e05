import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { finished, startNode } from "./processes.mjs";
import { root } from "./root.mjs";
import { Refusal } from "./say.mjs";

const wanted = 24;
const oldest = [20, 9];

export function requireUsableNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
    throw new Refusal(
      `Install Node ${oldest.join(".")} or newer: this one is ${process.versions.node}.`,
    );
  if (process.platform === "win32")
    throw new Refusal(
      "On Windows, run the portal inside WSL (wsl --install): it needs a Unix shell.",
    );
}

/** Goes on in this process if its Node is the one to use; else runs `script` again on that one. */
export async function onNode24(life, script, goOn) {
  const node = nodeToUse();
  if (sameFile(node, process.execPath)) return await goOn();
  const child = startNode([script, ...process.argv.slice(2)], { node });
  return (await finished(life, child, 60_000)).code;
}

function nodeToUse() {
  for (const name of [
    `node-${process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ]) {
    const packaged = join(root, "node_modules", name, "bin", "node");
    if (existsSync(packaged) && majorOf(packaged) >= wanted) return packaged;
  }
  if (Number.parseInt(process.versions.node, 10) >= wanted) return process.execPath;
  throw new Refusal(
    `No Node ${wanted} for this machine (${process.platform} ${process.arch}) is among the packages: install Node ${wanted} and start again.`,
  );
}

function majorOf(node) {
  const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  return Number.parseInt((stdout ?? "").slice(1), 10) || 0;
}

function sameFile(one, other) {
  return realpathSync(one) === realpathSync(other);
}
