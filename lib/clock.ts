import { env } from "@/lib/env";

const day = 86_400_000;
const midnight = (instant: number) => Math.floor(instant / day) * day;

/** How far the demo's day lies from the real one, in whole days; the time of day stays true. */
let shift: number | undefined;

function shifted() {
  const since = env.todaySince ? Date.parse(env.todaySince) : midnight(Date.now());
  shift ??= env.today ? Date.parse(env.today) - since : 0;
  return shift;
}

/** Now, on the portal's clock. Sign-in, sessions and limits use the real one. */
export const portalNow = () => new Date(Date.now() + shifted());

/** An instant of the portal's clock on the real one, by which mail goes out. */
export const realTime = (instant: Date) => new Date(instant.getTime() - shifted());

/** What `portal_now()` of the database should say, or nothing when it is the real time. */
export const clockSetting = () => (shifted() === 0 ? "" : portalNow().toISOString());
