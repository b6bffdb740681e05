import { fileURLToPath } from "node:url";
import { live } from "./steps/life.mjs";
import { withLock } from "./steps/lock.mjs";
import { ensurePackages } from "./steps/packages.mjs";
import { prepareLock } from "./steps/root.mjs";
import { onNode24, requireUsableNode } from "./steps/runtime.mjs";
import { tellWait } from "./steps/say.mjs";

await live(async (life) => {
  requireUsableNode();
  await withLock(prepareLock(), () => ensurePackages(life), { life, onWait: tellWait });
  return await onNode24(life, fileURLToPath(import.meta.url), async () => {
    const { bench } = await import("./steps/bench.mjs");
    return await bench(life, process.argv.slice(2));
  });
});
