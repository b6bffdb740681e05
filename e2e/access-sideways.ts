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

/**
 * A page that shows something is asked for as HTML, and so is one in six of those that are not there, by turns of
 * case, actor and page. The others are asked for as the router goes on to them: the same code says no, and only
 * the HTML is left out.
 */
export const visit = (path: string, cookie: string, { shows, turn }: Visit) =>
  shows || (turn + path.length) % 6 === 0 ? ask(path, cookie) : goOn(path, cookie);
type Visit = { shows: boolean; turn: number };

/** The router's answer is always 200: what became of the page stands in it, and is told as HTML would. */
async function goOn(path: string, cookie: string): Promise<Answer> {
  const answer = await askSideways(path, cookie, { RSC: "1" });
  if (answer.status !== 200) return answer;
  if (answer.body.startsWith("<")) throw new Error(`${path} was answered as HTML`);
  const [, status] = /"digest":"NEXT_HTTP_ERROR_FALLBACK;(\d+)"/.exec(answer.body) ?? [];
  const [, location] = /"digest":"NEXT_REDIRECT;[a-z]+;([^"]+);307;"/.exec(answer.body) ?? [];
  if (status) return { ...answer, status: Number(status) };
  return location ? { ...answer, status: 307, location } : answer;
}
