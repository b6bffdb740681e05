import { type Channel, live } from "@/db/live/channels";
import { findNews } from "@/db/queries/live";
import { findStanding } from "@/db/queries/sessions";
import { portalNow } from "@/lib/clock";
import { looksAtOnce, overlapSeconds, sentence } from "@/lib/live";

/** Asks again, with the session as it is by now, and says what its person may know; who may not, hears no more. */
export async function look(channel: Channel) {
  if (!live.channels.has(channel)) return;
  const { standing, submissionId, told, gapSince } = channel;
  Object.assign(channel, { told: new Map(), gapSince: undefined, lookedAt: portalNow() });
  try {
    const now = await findStanding({ sessionId: standing.sessionId });
    if (!now || now.organisationId !== standing.organisationId) return channel.end();
    const since = gapSince && new Date(gapSince.getTime() - overlapSeconds * 1000);
    const news = await findNews(now, submissionId, { ids: [...told.keys()], since });
    if (!news) return channel.end();
    for (const { id, isOwn } of news)
      channel.say(sentence(told.get(id) === false ? "changed" : isOwn ? "own" : "new", id));
  } catch (error) {
    channel.end();
    throw error;
  }
}

/** A few at a time, so that pages need not wait for channels. */
export function lookSoon(channel: Channel) {
  live.waiting.add(channel);
  lookNext();
}

function lookNext() {
  const [channel] = live.waiting;
  if (!channel || live.looking >= looksAtOnce) return;
  live.waiting.delete(channel);
  live.looking += 1;
  look(channel)
    .catch((error) => console.error("A live channel was closed:", error))
    .finally(() => {
      live.looking -= 1;
      lookNext();
    });
}
