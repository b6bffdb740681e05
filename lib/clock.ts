import { env } from "@/lib/env";

const day = 86_400_000;
const midnight = (instant: number) => Math.floor(instant / day) * day;

/** How far the demo's day lies from the real one, in whole days; the time of day stays true. */
const shift = env.today ? Date.parse(env.today) - midnight(Date.now()) : 0;

/** Now, on the portal's clock. Sign-in, sessions and limits use the real one. */
export const portalNow = () => new Date(Date.now() + shift);

/** What `portal_now()` of the database should say, or nothing when it is the real time. */
export const clockSetting = () => (shift === 0 ? "" : portalNow().toISOString());
