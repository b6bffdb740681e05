import { blameDatabase } from "@/blame";

/** What a process does once, before it serves: see `serving.ts`. Not in a build, and only on Node. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("@/lib/env");
  // next-auth reads its own address from here alone.
  process.env.NEXTAUTH_URL = env.portalUrl;
  const { getReady } = await import("@/serving");
  await getReady();
}

export function onRequestError(
  error: unknown,
  { headers }: { headers: NodeJS.Dict<string | string[]> },
) {
  blameDatabase(error, String(headers["x-portal-request"]));
}
