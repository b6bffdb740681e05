const minute = 60_000;
const idleMinutes = 30;
const endingMinutes = 15;

/** How a session stands, in milliseconds: since its last use, and left to its end, which is at `until` by the clock. */
export type Standing = { unused: number; left: number; until: string };

/** What to tell the person about it; mostly nothing. */
export function sessionWords({ unused, left, until }: Standing) {
  if (left <= 0)
    return `You were signed out at ${until}. What you write here is not lost: save it, sign in, and you come back to it.`;
  if (left <= endingMinutes * minute)
    return `You will be signed out at ${until}. Save what you are writing, then sign in again.`;
  if (unused < idleMinutes * minute) return "";
  const idle = Math.floor(unused / minute);
  return `The portal was not used for ${idle} minutes. You stay signed in until ${until}: if others use this computer, sign out when you leave it.`;
}
