import { addChannel, live, makeRoom, type Opening } from "@/db/live/channels";
import { startListening } from "@/db/live/listen";
import { look } from "@/db/live/look";
import type { Standing } from "@/db/queries/sessions";
import { channelsPerServer, greeting } from "@/lib/live";

/**
 * A stream that says which comments come and change, as long as this session may see the submission: null
 * where it may not, "full" where this server has no room. `since` is when the page was made.
 */
export async function openChannel(standing: Standing, submissionId: string, opening: Opening) {
  live.listening ??= startListening();
  await live.listening;
  if (live.stopped || !live.hears || live.channels.size >= channelsPerServer) return "full";
  const { channel, stream } = addChannel(standing, submissionId, opening);
  channel.say(greeting);
  await look(channel);
  if (!live.channels.has(channel)) return null;
  makeRoom(standing.personId);
  return stream;
}
