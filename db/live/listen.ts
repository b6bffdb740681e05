import { client } from "@/db/client";
import { live } from "@/db/live/channels";
import { lookSoon } from "@/db/live/look";
import { beat, beatSeconds } from "@/lib/live";

/** Begins to hear what the database tells; one connection for all channels of this server. */
export async function startListening() {
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);
  setInterval(keepAwake, beatSeconds * 1000).unref();
  await client.listen("live", hear, hearAgain).catch(() => {});
}

/** In the words of db/functions/live.ts: of which comment, or whose sight may have changed. */
function hear(words: string) {
  const [what, subject = "", comment, operation] = words.split(" ");
  if (what === "echo") live.hears = live.echoed = true;
  for (const channel of live.channels) {
    const { submissionId, standing, told } = channel;
    if (![submissionId, standing.personId, "any"].includes(subject)) continue;
    if (comment) told.set(comment, told.get(comment) ?? operation === "insert");
    lookSoon(channel);
  }
}

/** At the first, and whenever the connection was lost and is there again. */
function hearAgain() {
  live.hears = live.echoed = true;
  for (const channel of live.channels) {
    channel.gapSince ??= channel.lookedAt;
    lookSoon(channel);
  }
}

/** A connection can be lost without a word: who hears no echo hears of no loss of sight either, and ends all. */
function keepAwake() {
  const now = new Date();
  live.hears = live.echoed;
  live.echoed = false;
  for (const channel of live.channels) {
    if (!live.hears || channel.standing.endsAt <= now) channel.end();
    else channel.say(beat);
  }
  client.notify("live", "echo").catch(() => {});
}

/** A server that stops waits for every answer to end, and these have no other end. */
function stop() {
  live.stopped = true;
  for (const channel of live.channels) channel.end();
}
