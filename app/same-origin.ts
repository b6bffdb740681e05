import { env } from "@/lib/env";

/** Whether a post to a route handler comes from a page of this portal; actions have Next's own check. */
export function sameOrigin(request: Request) {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  return request.headers.get("origin") === env.portalUrl;
}
