import type { PgBoss, QueueOptions } from "pg-boss";
import { env } from "@/lib/env";

/** What each job is told. The last three find their own work, so one waiting is enough. */
export type Jobs = {
  /** `signing` is what is to be signed, where it is not to sign in. */
  "sign-in-code": { address: string; request: string; signing?: { title: string; id: string } };
  tell: Record<string, never>;
  "send-mails": Record<string, never>;
  digest: Record<string, never>;
};
export type Job = keyof Jobs;

const queues: Record<Job, QueueOptions & { policy: "standard" | "short" }> = {
  "sign-in-code": {
    ...tried(4, 2),
    policy: "standard",
    retentionSeconds: 600,
    deleteAfterSeconds: 600,
  },
  tell: { ...tried(5, 5), policy: "short" },
  "send-mails": { ...tried(5, 5), policy: "short" },
  digest: { ...tried(8, 30), policy: "short" },
};

/** Leaves a job to whichever worker is free, now or after a restart. */
export async function enqueue<Name extends Job>(job: Name, data: Jobs[Name]) {
  const boss = await openQueue();
  await boss.send(job, data);
}

/** Asks for what just happened to be told, after its commit. Should the asking be lost, the next minute's round finds it. */
export const tellSoon = () => soon("tell");
export const sendSoon = () => soon("send-mails");

/** The queue of this process, opened at first use. */
export function openQueue(): Promise<PgBoss> {
  kept.portalQueue ??= open().catch((error) => {
    kept.portalQueue = undefined;
    throw error;
  });
  return kept.portalQueue;
}

/** Lets jobs in hand come to their end, for a few seconds; what does not is done again after the next start. */
export function closeQueue() {
  const opened = kept.portalQueue;
  kept.portalQueue = undefined;
  kept.portalQueueClosed ??= Promise.resolve(opened)
    .then((boss) => boss?.stop({ graceful: true, timeout: 8000 }))
    .catch(() => {})
    .finally(() => {
      kept.portalQueueClosed = undefined;
    });
  return kept.portalQueueClosed;
}

// The bundles of a built app each have their own copy of this module, but one process.
const kept = globalThis as typeof globalThis & {
  portalQueue?: Promise<PgBoss>;
  portalQueueClosed?: Promise<void>;
};

async function open() {
  const { PgBoss } = await import("pg-boss");
  const boss = new PgBoss({
    ...env.connection,
    schema: "pgboss",
    application_name: "portal-worker",
    max: 3,
    connectionTimeoutMillis: 5000,
    useListenNotify: true,
    registerInstance: false,
  });
  boss.on("error", (error) => console.error("The queue of jobs:", error));
  await boss.start({ attempts: 5 });
  for (const [name, options] of Object.entries(queues)) {
    await boss.createQueue(name, { ...options, notify: true });
  }
  return boss;
}

/** Scripts and tests have no queue, and need none: only a process that works asks at once. */
function soon(job: "tell" | "send-mails") {
  kept.portalQueue
    ?.then((boss) => boss.send(job, {}))
    .catch((error: Error) => console.error(`${job} waits for the next round:`, error));
}

function tried(retryLimit: number, retryDelay: number) {
  return { retryLimit, retryDelay, retryBackoff: true, retryDelayMax: 600, expireInSeconds: 120 };
}
