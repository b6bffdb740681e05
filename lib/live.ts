/** How many pages one person may have live at one server, how many all may, and how often a quiet one is kept awake. */
export const channelsPerPerson = 6;
export const channelsPerServer = 1000;
export const beatSeconds = 25;

/** After how long a browser that lost its channel asks for it again. */
const retrySeconds = 3;

/** How many channels ask at one time for what they may say, and how much a browser may leave unread. */
export const looksAtOnce = 4;
export const mostUnheard = 100;

/** What is looked for again after a gap: so much earlier, since a row is dated before it can be seen, and no more than so many. */
export const overlapSeconds = 5;
export const mostCaughtUp = 50;

/** What a channel says about a comment, with nothing but its id: it is there, it is there and one's own, it is not what it was. */
export const newsKinds = ["new", "own", "changed"] as const;
export type NewsKind = (typeof newsKinds)[number];

/** The last word of a channel that had to make room for another of the same person: do not come back. */
export const lastWord = "enough";

export const sentence = (kind: NewsKind | typeof lastWord, data = "") =>
  `event: ${kind}\ndata: ${data}\n\n`;
export const greeting = `retry: ${retrySeconds * 1000}\n\n`;
export const beat = ":\n\n";
