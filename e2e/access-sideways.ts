import { type Answer, ask } from "@/e2e/access-door";

/** Ways round a page that other systems forgot: the router's own requests, prefetches, a header that once skipped a wall. */
export const sideways: Record<string, string>[] = [
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1" },
  { RSC: "1", "Next-Router-Segment-Prefetch": "/_tree" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
];

/** The router's addresses carry a hash of its headers: Next names the right one, and the router goes there. */
export async function askSideways(path: string, cookie: string, headers: Record<string, string>) {
  const answer = await ask(withHash(path), cookie, { headers });
  if (!isSentBack(answer, path)) return answer;
  const again = await ask(answer.location, cookie, { headers });
  if (isSentBack(again, path)) throw new Error(`${path} was sent back to ${again.location}`);
  return again;
}

const withHash = (path: string) => `${path}${path.includes("?") ? "&" : "?"}_rsc=`;

const isSentBack = ({ status, location }: Answer, path: string) =>
  status === 307 && location.split("?")[0] === path.split("?")[0];
