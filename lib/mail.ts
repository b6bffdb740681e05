import { labelOf } from "@/lib/choices";
import { formatDateTime } from "@/lib/dates";
import { type Digest, digests } from "@/lib/digests";
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
  /** The strongest for which its reader has unread news of the submission. */
  reason: NoticeReason;
};

/** A name or title as one line of a mail: what could end a header or turn the text round is gone. */
export function oneLine(text: string, most = 200) {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/\p{Surrogate}/gu, "")
    .trim();
  return cut(line, most);
}

/** What a mail's last lines lead to: all notices, all choices, and the end of such mails. */
type Ways = { notices: string; settings: string; stop: string };

/** A mail about one event, sent at once. */
export function mailOfEvent(told: Told, reason: NoticeReason, ways: Ways) {
  const body = [
    `${doer(told)} ${told.did}:`,
    `    ${named(told)}`,
    ...quoted(told.words),
    `Read it: ${told.url}`,
    `You get this because ${becauses[reason]}.`,
    lastLines(ways),
  ];
  return { subject: named(told), body: written(body) };
}

/** The digest: what is new by submission, the latest first in both; of very much, the latest. */
export function mailOfDigest(news: Told[], digest: Digest, ways: Ways) {
  const latest = news.toSorted((one, other) => other.at.getTime() - one.at.getTime());
  const groups = [...grouped(latest)];
  const [first] = latest;
  const subject =
    groups.length === 1 && first ? `New on ${named(first)}` : `New on ${groups.length} submissions`;
  const left = groups.length - mostGroups;
  const body = [
    ...groups.slice(0, mostGroups).flatMap(([url, told]) => [...groupOf(url, told), "- - -"]),
    ...(left > 0 ? [`${left} more have news that you have not read.`] : []),
    `This mail comes ${labelOf(digests, digest).toLowerCase()}, and only when there is something that you have not read yet. All of it: ${ways.notices}`,
    lastLines(ways),
  ];
  return { subject, body: written(body) };
}

/** So much fits a mail that somebody reads; weeks of leave make no other mail of the rest. */
const mostGroups = 25;
const mostOfGroup = 10;

function groupOf(url: string, told: Told[]) {
  const [newest] = told;
  if (!newest) return [];
  const left = told.length - mostOfGroup;
  return [
    `${named(newest)}\n${url}`,
    ...told
      .slice(0, mostOfGroup)
      .flatMap((one) => [
        `${formatDateTime(one.at)}: ${doer(one)} ${one.did}.`,
        ...quoted(one.words),
      ]),
    ...(left > 0 ? [`Before that: ${left} more.`] : []),
    `You get this because ${becauses[newest.reason]}.`,
  ];
}

const lastLines = ({ stop, settings }: Ways) =>
  `Get no such mails any more: ${stop}\nChoose what comes by mail: ${settings}`;

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
