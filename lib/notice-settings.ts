import * as z from "zod/mini";
import { labelOf, valuesOf } from "@/lib/choices";
import { type Digest, digests } from "@/lib/digests";
import { choice, list, text } from "@/lib/form";
import { noticeReasons } from "@/lib/notices";

type MailedReason = Extract<(typeof noticeReasons)[number], { mail: true }>;
export type ReasonAtOnce = MailedReason["value"];

export const reasonsAtOnce = noticeReasons.filter((one): one is MailedReason => one.mail);
export const isMailedAtOnce = (reason: string): reason is ReasonAtOnce =>
  reasonsAtOnce.some(({ value }) => value === reason);

/** What a person gets by mail. Notices on the portal, codes and invitations are nobody's to switch off. */
export type NoticeSettings = { digest: Digest; atOnce: ReasonAtOnce[] };

/** For whoever never chose. */
export const plainSettings: NoticeSettings = { digest: "daily", atOnce: valuesOf(reasonsAtOnce) };

export const settingsInput = z.object({
  digest: choice(valuesOf(digests), "Choose how often the rest comes by mail"),
  atOnce: list(choice(valuesOf(reasonsAtOnce), "Choose from the list what is mailed at once")),
});

/** The sorts of mail that a link in one of them switches off. */
export const mailSorts = ["digest", ...valuesOf(reasonsAtOnce)] as const;
export type MailSort = (typeof mailSorts)[number];

export const stopInput = z.object({
  token: text({ label: "The link", max: 200, required: "The link is not complete" }),
});

export function isWanted({ digest, atOnce }: NoticeSettings, sort: MailSort) {
  return sort === "digest" ? digest !== "none" : atOnce.includes(sort);
}

/** Why a mail was not sent, as the outbox keeps it. */
export const switchedOff = "Its reader has switched such mail off.";

export function settingsWithout(settings: NoticeSettings, sort: MailSort): NoticeSettings {
  return sort === "digest"
    ? { ...settings, digest: "none" }
    : { ...settings, atOnce: settings.atOnce.filter((one) => one !== sort) };
}

export function wordsOfSettings({ digest, atOnce }: NoticeSettings) {
  const reasons = reasonsAtOnce.filter(({ value }) => atOnce.includes(value));
  const now = reasons.map(({ label }) => withinSentence(label)).join(", ") || "nothing";
  return `At once: ${now}. The rest: ${withinSentence(labelOf(digests, digest))}.`;
}

const withinSentence = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);
