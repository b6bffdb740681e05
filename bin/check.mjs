import { fileURLToPath } from "node:url";
import { live } from "./steps/life.mjs";
import { ensurePackages } from "./steps/packages.mjs";
import { onNode24, requireUsableNode } from "./steps/runtime.mjs";

await live(async (life) => {
  requireUsableNode();
  await ensurePackages(life);
  return await onNode24(life, fileURLToPath(import.meta.url), async () => {
    const { runChecks } = await import("./steps/checks.mjs");
    await runChecks(life);
    return 0;
  });
});
