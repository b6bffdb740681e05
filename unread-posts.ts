import type { IncomingMessage, ServerResponse } from "node:http";

// The bundles of a built app each have their own copy of this module, but one process.
const kept = globalThis as typeof globalThis & { portalUnread?: Set<string> };
kept.portalUnread ??= new Set();
const unread = kept.portalUnread;
let posts = 0;

/** Next answers 500 to a post that it cannot read: that is its sender's fault, so here it becomes 400. */
export function blameSender({ method, headers }: IncomingMessage, response: ServerResponse) {
  if (method !== "POST") return;
  const post = String(++posts);
  headers["x-portal-post"] = post;
  unread.add(post);
  response.once("close", () => unread.delete(post));
  const { writeHead } = response;
  response.writeHead = (status: number, ...rest: unknown[]) =>
    Reflect.apply(writeHead, response, [
      status === 500 && unread.has(post) ? 400 : status,
      ...rest,
    ] as never);
}

/** From here on an error is the portal's own. */
export function markRead(headers: Headers) {
  unread.delete(headers.get("x-portal-post") ?? "");
}
