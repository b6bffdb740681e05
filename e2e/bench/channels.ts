import { Agent, get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { owner } from "@/db/client";
import { comments } from "@/db/schema";
import { organisation, person, session } from "@/e2e/given-people";
import { medianOf } from "./load";
import { kilobytes } from "./memory";
import type { Stage } from "./stage";

/**
 * What live channels cost: so many people keep the page of one barrier open while comments come in. Memory
 * in KiB a channel; from a comment's commit until a channel has said it, in milliseconds.
 */
export async function measureChannels(stage: Stage, people: number, news: number) {
  const of = await organisation();
  const cookies = await Promise.all(
    Array.from({ length: people }, async () => (await session(await person({ of }))).header),
  );
  await hear(stage, cookies, 2);
  await pause(settling);
  const before = kilobytes();
  const { opened, after, delays } = await hear(stage, cookies, news);
  return {
    opened: Math.round((opened - before) / people),
    after: Math.round((after - before) / people),
    lost: people * news - delays.length,
    median: Math.round(medianOf(delays)),
    longest: Math.round(Math.max(...delays)),
  };
}

const settling = 3000;

async function hear({ barrier, reviewer }: Stage, cookies: string[], news: number) {
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const said = new Map<string, number>();
  const delays: number[] = [];
  await Promise.all(
    cookies.map((cookie) =>
      open(`/submissions/${barrier.id}/live`, { agent, cookie }, (text) => {
        for (const [, id = ""] of text.matchAll(/^data: (.+)$/gm))
          delays.push(performance.now() - (said.get(id) ?? Number.NaN));
      }),
    ),
  );
  await pause(settling);
  const opened = kilobytes();
  for (let count = 0; count < news; count += 1) {
    const id = crypto.randomUUID();
    const { personId } = reviewer.asker;
    const row = { id, submissionId: barrier.id, personId, readers: "everyone", words: "So it is." };
    said.set(id, performance.now());
    await owner.insert(comments).values(row);
    await pause(500);
  }
  await pause(settling);
  const after = kilobytes();
  agent.destroy();
  return { opened, after, delays };
}

function open(
  path: string,
  { agent, cookie }: { agent: Agent; cookie: string },
  take: (text: string) => void,
) {
  return new Promise<void>((resolve, reject) => {
    const url = new URL(path, process.env.PORTAL_URL);
    get(url, { agent, headers: { cookie } }, (response) => {
      if (response.statusCode !== 200)
        reject(new Error(`A channel answers ${response.statusCode}`));
      response
        .setEncoding("utf8")
        .on("data", take)
        .on("error", () => {});
      response.once("data", () => resolve());
    }).on("error", reject);
  });
}
