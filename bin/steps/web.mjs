import { createWriteStream } from "node:fs";
import { next } from "./build.mjs";
import { pause } from "./life.mjs";
import { isFree } from "./port.mjs";
import { end, startNode } from "./processes.mjs";
import { Refusal } from "./say.mjs";

/**
 * Starts the web server and resolves, once it answers, to `{ ended, pid }`: a promise of how it ended.
 * Resolves to null if somebody else took the port. It is stopped when `life` ends.
 */
export async function startWeb(life, { env, mode, port, host, log }) {
  const [verb, limits] =
    mode === "development" ? ["dev", []] : ["start", limitsUnless(env.NODE_OPTIONS)];
  const address = ["-p", String(port), ...(host ? ["-H", host] : [])];
  const args = [...limits, next, verb, ...address];
  const child = startNode(args, { env, quiet: true });
  const ended = new Promise((resolve) =>
    child.once("exit", (code, signal) => resolve(signal ?? `code ${code}`)),
  );
  life.after(() => end(child));
  const printed = holdBack(child, log);
  while (!(await answersAt(port))) {
    if (child.exitCode === null && child.signalCode === null) await pause(life, 50);
    else if (await isFree(port))
      throw new Refusal(`${printed.text()}\nThe web server did not start.`);
    else return null;
  }
  printed.letGo();
  return { ended, pid: child.pid };
}

/** Left to itself, Node lets the heap grow to gigabytes before it cleans up. */
function limitsUnless(options = "") {
  return options.includes("--max-old-space-size")
    ? []
    : ["--max-old-space-size=256", "--max-semi-space-size=32"];
}

/** Holds what the child prints until it is let go: then complaints are shown, and the rest passes to `log` or the screen. */
function holdBack(child, log) {
  let held = "";
  let complaints = "";
  let through = false;
  const file = log && createWriteStream(log);
  child.stdout.on("data", (text) => {
    if (through) (file ?? process.stdout).write(text);
    else held += text;
  });
  child.stderr.on("data", (text) => {
    if (through) (file ?? process.stderr).write(text);
    else complaints += text;
  });
  return {
    text: () => held + complaints,
    letGo: () => {
      through = true;
      (file ?? process.stderr).write(complaints);
    },
  };
}

async function answersAt(port) {
  try {
    const response = await fetch(`http://localhost:${port}/`, { redirect: "manual" });
    await response.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
