import { calendarText } from "@/app/calendar/calendar-text";
import { portalNow } from "@/lib/clock";
import { env } from "@/lib/env";

/** Milestones as an answer that nobody on the way keeps. */
export function calendarAnswer(
  milestones: Parameters<typeof calendarText>[0],
  headers: Record<string, string> = {},
) {
  const host = new URL(env.portalUrl).hostname;
  return new Response(calendarText(milestones, { now: portalNow(), host }), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "private, no-store",
      ...headers,
    },
  });
}
