import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/env";

/**
 * Headers, and no wall: who may see or do what is decided by pages, actions and the database. The path is
 * told to pages, which cannot ask for it, so that signing in leads back to them.
 */
export function proxy({ method, headers, nextUrl }: NextRequest) {
  if (method === "POST" && isForeign(headers) && nextUrl.pathname !== byMailProgram)
    return refused();
  const hashed = nextUrl.pathname.startsWith("/_next/static/");
  const policy = nextUrl.pathname.startsWith("/attachments/")
    ? filePolicy
    : contentPolicy(crypto.randomUUID());
  const request = new Headers(headers);
  request.set("content-security-policy", policy);
  request.set("x-portal-path", nextUrl.pathname + nextUrl.search);
  const response = NextResponse.next({ request: { headers: request } });
  for (const [name, value] of Object.entries(always)) response.headers.set(name, value);
  response.headers.set("content-security-policy", policy);
  if (!hashed) response.headers.set("cache-control", isLive(nextUrl.pathname) ? flowing : unkept);
  return response;
}

/** Only here does another site post: a mail program, with a token that is its own proof (RFC 8058). */
const byMailProgram = "/unsubscribe/one-click";

/** What another site's page sends. Next refuses it too, but as a fault of ours. */
function isForeign(headers: Headers) {
  const site = headers.get("sec-fetch-site");
  if (site === "cross-site" || site === "same-site") return true;
  const origin = headers.get("origin");
  if (origin === null) return false;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

function refused() {
  return new NextResponse("This was sent by a page of another site.", {
    status: 403,
    headers: always,
  });
}

const unkept = "private, no-store";
/** Packed, a stream would cost a packer each, and wait for more to pack. */
const flowing = `${unkept}, no-transform`;
const isLive = (path: string) => /^\/submissions\/[^/]+\/live$/.test(path);

const secure = env.portalUrl.startsWith("https:");

const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": [
    "accelerometer",
    "camera",
    "display-capture",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "hid",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "usb",
    "web-share",
    "xr-spatial-tracking",
  ]
    .map((feature) => `${feature}=()`)
    .join(", "),
  ...(secure ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
};

/** form-action also covers the redirect after a post, which leads to the identity provider. */
const formTargets = ["'self'", ...(env.oidc ? [new URL(env.oidc.issuer).origin] : [])].join(" ");

/** Should a browser ever show a file that it was told to save, nothing in it runs or reaches the portal. */
const filePolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";

function contentPolicy(nonce: string) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action ${formTargets}`,
    "require-trusted-types-for 'script'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
