import { z } from "zod";
import { sameHash, signatureOf } from "@/db/secrets";
import { env } from "@/lib/env";
import { type MailSort, mailSorts } from "@/lib/notice-settings";

type Stop = { personId: string; sort: MailSort };

const shape = z.tuple([z.uuid(), z.enum(mailSorts), z.string()]);

/** Proves, as long as the portal's secret lasts, that somebody has a mail of this sort to this person. */
export const stopToken = ({ personId, sort }: Stop) =>
  [personId, sort, signatureOf(`stop-mail ${personId} ${sort}`)].join(".");

/** What a token switches off, and for whom; null for whatever this portal did not write. */
export function readStopToken(token: unknown): Stop | null {
  const parts = shape.safeParse(typeof token === "string" ? token.split(".") : null).data;
  if (!parts) return null;
  const [personId, sort] = parts;
  const stop = { personId, sort };
  return sameHash(stopToken(stop), String(token)) ? stop : null;
}

/** For a person, who presses a button there; and for a mail program, which posts at once (RFC 8058). */
export function stopLinks(stop: Stop) {
  const query = new URLSearchParams({ token: stopToken(stop) });
  return {
    page: `${env.portalUrl}/unsubscribe?${query}`,
    oneClick: `${env.portalUrl}/unsubscribe/one-click?${query}`,
  };
}
