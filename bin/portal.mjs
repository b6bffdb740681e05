import { fileURLToPath } from "node:url";
import { readArguments } from "./steps/arguments.mjs";
import { live } from "./steps/life.mjs";
import { withLock } from "./steps/lock.mjs";
import { ensurePackages } from "./steps/packages.mjs";
import { prepareLock } from "./steps/root.mjs";
import { onNode24, requireUsableNode } from "./steps/runtime.mjs";
import { tellWait } from "./steps/say.mjs";

await live(async (life) => {
  requireUsableNode();
  const wishes = readArguments(process.argv.slice(2));
  await withLock(prepareLock(), () => ensurePackages(life), { life, onWait: tellWait });
  return await onNode24(life, fileURLToPath(import.meta.url), async () => {
    const { start } = await import("./steps/start.mjs");
    return await start(life, wishes);
  });
});
