import { readFileSync } from "node:fs";
import { load } from "./load";

/** What the server holds of memory now, in KiB. */
export function kilobytes() {
  const status = readFileSync(`/proc/${process.env.WEB_PID}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
}

/** The server's memory while fifty connections ask without pause: after each of `minutes`, in MB. */
export async function saturate(path: string, cookie: string, minutes: number) {
  const seen: number[] = [];
  let errors = 0;
  let asked = 0;
  for (let minute = 0; minute < minutes; minute += 1) {
    const { perSecond, errors: failed } = await load(path, {
      connections: 50,
      seconds: 60,
      cookie,
    });
    errors += failed;
    asked += Math.round(perSecond * 60);
    seen.push(Math.round(kilobytes() / 1024));
  }
  return { seen, errors, asked };
}
