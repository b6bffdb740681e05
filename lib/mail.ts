import { formatDateTime } from "@/lib/dates";
import type { NoticeReason } from "@/lib/notices";

/** One thing that happened, as far as its reader may see it. */
export type Told = {
  reference: string | null;
  title: string;
  url: string;
  who: string;
  organisation: string | null;
  /** After the name: "accepted it". */
  did: string;
  words: string | null;
  at: Date;
};

/** A name or title as one line of a mail: what could end a header or turn the text round is gone. */
export function oneLine(text: string, most = 200) {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/\p{Surrogate}/gu, "")
    .trim();
  return cut(line, most);
}

/** A mail about one event, sent at once. */
export function mailOfEvent(told: Told, reason: NoticeReason) {
  const body = [
    `${doer(told)} ${told.did}:`,
    `    ${named(told)}`,
    ...quoted(told.words),
    `Read it: ${told.url}`,
    `You get this because ${becauses[reason]}.`,
  ];
  return { subject: named(told), body: written(body) };
}

/** The daily digest: what is new by submission, the latest first in both. */
export function mailOfDigest(news: Told[], noticesUrl: string) {
  const latest = news.toSorted((one, other) => other.at.getTime() - one.at.getTime());
  const groups = grouped(latest);
  const [first] = latest;
  const subject =
    groups.size === 1 && first ? `New on ${named(first)}` : `New on ${groups.size} submissions`;
  const body = [...groups].flatMap(([url, [newest, ...older]]) =>
    newest
      ? [
          `${named(newest)}\n${url}`,
          ...[newest, ...older].flatMap((told) => [
            `${formatDateTime(told.at)}: ${doer(told)} ${told.did}.`,
            ...quoted(told.words),
          ]),
          "- - -",
        ]
      : [],
  );
  const why = `You get this once a working day because you follow these and have not read what is new yet. All of it: ${noticesUrl}`;
  return { subject, body: written([...body, why]) };
}

/** Minutes until a mail is tried again, after so many tries. */
export const minutesUntilRetry = (tries: number) => Math.min(2 ** (tries - 1), 240);

const becauses: Record<NoticeReason, string> = {
  mention: "you were mentioned",
  waiting: "it waits for you or your organisation now",
  decision: "you follow it, and a decision was made",
  comment: "you follow it",
  change: "you follow it",
};

const longest = 2000;

const named = ({ reference, title }: Told) =>
  oneLine([reference, title || "A draft without a title"].filter(Boolean).join(" "));

function doer({ who, organisation }: Told) {
  return oneLine(organisation ? `${who}, ${organisation},` : `${who}, the support team,`);
}

/** Somebody's words, marked line by line, so that nobody can write the portal's part of a mail. */
function quoted(words: string | null) {
  if (!words) return [];
  const lines = cut(words, longest)
    .split(/[\n\p{Zl}\p{Zp}]/u)
    .map((line) => `> ${line.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, "")}`.trimEnd());
  return [lines.join("\n")];
}

function cut(text: string, most: number) {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most).join("").trimEnd()}…`;
}

function grouped(news: Told[]) {
  const groups = new Map<string, Told[]>();
  for (const told of news) {
    const url = told.url.replace(/[?#].*/, "");
    groups.set(url, [...(groups.get(url) ?? []), told]);
  }
  return groups;
}

const written = (paragraphs: string[]) => `${paragraphs.join("\n\n")}\n`;
