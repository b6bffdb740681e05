import { serveWithoutProxy } from "@/e2e/without-proxy";

/** With WITHOUT_PROXY=1 every spec asks a portal that has no proxy. */
export default async function setUp() {
  if (!process.env.WITHOUT_PROXY) return;
  const { url, stop } = await serveWithoutProxy();
  process.env.PORTAL_WEBS = JSON.stringify([{ url, log: "" }]);
  return stop;
}
