import { Agent, get } from "node:http";

export type Load = { perSecond: number; median: number; bytes: number; errors: number };

/** Asks for a page again and again; `median` is in milliseconds, an answer that is not 200 is an error. */
export async function load(
  path: string,
  { connections, seconds, cookie = "" }: { connections: number; seconds: number; cookie?: string },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let errors = 0;
  let bytes = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const worker = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      const answer = await fetchOnce(path, agent, cookie).catch(() => ({ status: 0, bytes: 0 }));
      if (answer.status !== 200) errors += 1;
      bytes = answer.bytes;
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const took = (performance.now() - start) / 1000;
  agent.destroy();
  return { perSecond: times.length / took, median: medianOf(times), bytes, errors };
}

/** The same, in turn with another page and several times, so that both meet the same machine. */
export async function loadInTurn<Name extends string>(
  pages: Record<Name, { path: string; cookie?: string }>,
  how: { connections: number; seconds: number; rounds: number },
) {
  const names = Object.keys(pages) as Name[];
  const seen = Object.fromEntries(names.map((name) => [name, [] as Load[]])) as Record<
    Name,
    Load[]
  >;
  for (let round = 0; round < how.rounds; round += 1)
    for (const name of names)
      seen[name].push(await load(pages[name].path, { ...how, cookie: pages[name].cookie }));
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        perSecond: medianOf(seen[name].map((one) => one.perSecond)),
        median: medianOf(seen[name].map((one) => one.median)),
        bytes: seen[name][0]?.bytes ?? 0,
        errors: seen[name].reduce((sum, one) => sum + one.errors, 0),
      },
    ]),
  ) as Record<Name, Load>;
}

export function medianOf(values: number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function fetchOnce(path: string, agent: Agent, cookie: string) {
  return new Promise<{ status: number; bytes: number }>((resolve, reject) => {
    const url = new URL(path, process.env.PORTAL_URL);
    get(url, { agent, headers: cookie ? { cookie } : {} }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, bytes }));
      response.on("error", reject);
    }).on("error", reject);
  });
}
