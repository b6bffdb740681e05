import { ensureBuild } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { migrate, seed } from "./fill.mjs";
import { withLock } from "./lock.mjs";
import { anyFreePort } from "./port.mjs";
import { runNode } from "./processes.mjs";
import { prepareLock } from "./root.mjs";
import { tellWait } from "./say.mjs";
import { openScratchDatabase, openScratchFolder } from "./scratch.mjs";
import { testEnvironment } from "./settings.mjs";
import { startWeb } from "./web.mjs";

/** Measures the portal on a database of its own, which it fills (`words`: sizes, `--soak`, and `--pools` for pooled budgets alone). */
export async function bench(life, words) {
  const folder = await openScratchFolder(life);
  const port = await anyFreePort();
  const place = { port, temporary: folder.temporary };
  const chromium = await findChromium(life);
  const environment = (database) => ({
    ...testEnvironment({ ...place, ...database }),
    NODE_ENV: "production",
    PORTAL_BENCH: "1",
    CHROMIUM: chromium,
  });
  const work = () => ensureBuild(life, environment({ socket: folder.path }));
  await withLock(prepareLock(), work, { life, onWait: tellWait });
  const env = environment(await openScratchDatabase(life, folder));
  await migrate(life, env);
  await seed(life, env, { quiet: true });
  const mode = "production";
  const web = await startWeb(life, { env, mode, port, host: "127.0.0.1", log: folder.webLogs[0] });
  const script = ["--conditions=react-server", "--import", "tsx", "e2e/bench/run.ts", ...words];
  const { code } = await runNode(life, script, { env: { ...env, WEB_PID: String(web.pid) } });
  return code;
}
