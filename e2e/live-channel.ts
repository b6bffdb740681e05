import { given } from "@/e2e/given";
import type { Person } from "@/e2e/given-people";

type How = { since?: number; portal?: string };

export type LiveChannel = {
  status: number;
  headers: Headers;
  /** All that it said, but its greeting and its beats. */
  heard: string;
  isOpen: boolean;
  close: () => void;
  /** The same once more, as a browser asks that lost it. */
  again: () => Promise<LiveChannel>;
};

/** A page's live channel, as the holder of a cookie opens it. */
export async function openLive(id: string, cookie: string, how: How = {}): Promise<LiveChannel> {
  const { since = "", portal = process.env.PORTAL_URL } = how;
  const stop = new AbortController();
  const response = await fetch(`${portal}/submissions/${id}/live?since=${since}`, {
    headers: { cookie },
    redirect: "manual",
    signal: stop.signal,
  });
  const channel: LiveChannel = {
    status: response.status,
    headers: response.headers,
    heard: "",
    isOpen: response.ok,
    close: () => stop.abort(),
    again: () => openLive(id, cookie, how),
  };
  listen(response, (text) => {
    channel.heard += text.replace(/retry: \d+\n\n|:\n\n/g, "");
  }).finally(() => {
    channel.isOpen = false;
  });
  return channel;
}

/** The same in a session of the person's own. */
export async function liveAs(person: Person, { id }: { id: string }, how?: How) {
  return openLive(id, (await given.session(person)).header, how);
}

async function listen({ body }: Response, take: (text: string) => void) {
  const decoder = new TextDecoder();
  try {
    for await (const chunk of body ?? []) take(decoder.decode(chunk, { stream: true }));
  } catch {
    // It was closed from here, or the server is gone.
  }
}
