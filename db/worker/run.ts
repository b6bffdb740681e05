import { client } from "@/db/client";
import { writeErrorsPlainly } from "@/db/plain-errors";
import { closeQueue } from "@/db/worker/queue";
import { startWorker } from "@/db/worker/start";

/** The worker in a process of its own, for a portal with several. */
writeErrorsPlainly();
await startWorker();
console.log("The worker waits for jobs.");

for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.once(signal, async () => {
    await closeQueue();
    await client.end({ timeout: 5 });
    process.exit(0);
  });
