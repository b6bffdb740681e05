import { identity, isAlive, lookUp } from "./processes.mjs";
import { Refusal } from "./say.mjs";

class Stopped extends Error {}

/**
 * Runs `main(life)` and ends the process with the code it returns. A signal, the death of whoever started
 * us or `life.fail(error)` aborts `life.stop`; whatever was handed to `life.after` then runs, last first.
 * `whenStopped` is the exit code after a signal.
 */
export async function live(main, { whenStopped = 0 } = {}) {
  const controller = new AbortController();
  const endings = [];
  const life = {
    stop: controller.signal,
    after: (ending) => endings.unshift(ending),
    fail: (error) => controller.abort(error),
  };
  listenForTheEnd(() => controller.abort(new Stopped()));
  let code = 1;
  try {
    code = await main(life);
  } catch (error) {
    code = error instanceof Stopped ? whenStopped : explain(error);
  }
  for (const ending of endings) {
    try {
      await ending();
    } catch (error) {
      code = explain(error);
    }
  }
  process.exit(code);
}

/** Resolves when `life` is told to stop. */
export function stopAsked(life) {
  return new Promise((resolve) => {
    if (life.stop.aborted) resolve();
    life.stop.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** Waits, unless `life` ends first. */
export function pause(life, milliseconds) {
  return new Promise((resolve, reject) => {
    const onStop = () => {
      clearTimeout(timer);
      reject(life.stop.reason);
    };
    const timer = setTimeout(() => {
      life?.stop.removeEventListener("abort", onStop);
      resolve();
    }, milliseconds);
    life?.stop.addEventListener("abort", onStop, { once: true });
  });
}

function listenForTheEnd(stop) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  // A closed terminal must not kill us before PostgreSQL is stopped.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  if (process.channel) process.once("disconnect", stop);
  else if (process.env.npm_lifecycle_event) stopWithParent(stop);
}

function stopWithParent(stop) {
  const starters = startersNames();
  setInterval(() => starters.every(isAlive) || stop(), 500).unref();
}

/** The process that started us and, where that is a shell between npm and us, npm. */
function startersNames() {
  const { name, parent, command } = lookUp(process.ppid);
  return /^(ba|da|z|k|a)?sh$/.test(command) ? [name, identity(parent)] : [name];
}

function explain(error) {
  console.error(error instanceof Refusal ? `\n${error.message}` : error);
  return 1;
}
