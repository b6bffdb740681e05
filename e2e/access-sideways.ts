import { ask } from "@/e2e/access-door";

/** Ways round a page that other systems forgot: the router's own requests, prefetches, a header that once skipped a wall. */
export const sideways: Record<string, string>[] = [
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1" },
  { RSC: "1", "Next-Router-Segment-Prefetch": "/_tree" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
];

/** The router's addresses carry a hash of its headers: Next names the right one, and the router goes there. */
export async function askSideways(path: string, cookie: string, headers: Record<string, string>) {
  const answer = await ask(path, cookie, { headers });
  const again = answer.status === 307 && answer.location.startsWith(path.replace(/\?.*/, ""));
  return again ? ask(answer.location, cookie, { headers }) : answer;
}
