import type { Standing } from "@/db/queries/sessions";
import { portalNow } from "@/lib/clock";
import { channelsPerPerson, lastWord, mostUnheard, sentence } from "@/lib/live";

/** One page about one submission, left open by one session. */
export type Channel = {
  standing: Standing;
  submissionId: string;
  /** Comments that were told of since the last look, and whether they are new. */
  told: Map<string, boolean>;
  /** Since when nothing was told, where there was such a gap. */
  gapSince?: Date;
  lookedAt: Date;
  say: (words: string) => void;
  end: () => void;
};

type Live = {
  channels: Set<Channel>;
  /** Those that are to be looked at, and how many are. */
  waiting: Set<Channel>;
  looking: number;
  listening?: Promise<unknown>;
  /** Whether it may be relied on that what the database tells is heard here. */
  hears: boolean;
  echoed: boolean;
  stopped: boolean;
};

// The bundles of a built app each have their own copy of this module, but one process.
const kept = globalThis as typeof globalThis & { portalLive?: Live };
kept.portalLive ??= {
  channels: new Set(),
  waiting: new Set(),
  looking: 0,
  hears: false,
  echoed: false,
  stopped: false,
};
export const live = kept.portalLive;

export type Opening = { since?: Date; signal: AbortSignal };

export function addChannel(standing: Standing, submissionId: string, { since, signal }: Opening) {
  let out: ReadableStreamDefaultController<Uint8Array>;
  const leave = () => live.channels.delete(channel);
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      out = controller;
    },
    cancel: () => void leave(),
  });
  const channel: Channel = {
    standing,
    submissionId,
    told: new Map(),
    gapSince: since,
    lookedAt: portalNow(),
    say(words) {
      if (!live.channels.has(channel)) return;
      out.enqueue(encoder.encode(words));
      if ((out.desiredSize ?? 0) < -mostUnheard) channel.end();
    },
    end() {
      if (leave()) out.close();
    },
  };
  live.channels.add(channel);
  signal.addEventListener("abort", channel.end);
  return { channel, stream };
}

const encoder = new TextEncoder();

/** Ends a person's oldest channels when they have more than they may. */
export function makeRoom(personId: string) {
  const theirs = [...live.channels].filter(({ standing }) => standing.personId === personId);
  for (const oldest of theirs.slice(0, -channelsPerPerson)) {
    oldest.say(sentence(lastWord));
    oldest.end();
  }
}
