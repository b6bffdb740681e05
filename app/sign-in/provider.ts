import "server-only";
import { cookies } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import NextAuth from "next-auth";
import { browser } from "@/app/session";
import { csrfPair, signInOptions } from "@/db/auth";
import { env } from "@/lib/env";

/**
 * Where the identity provider asks the person to sign in, or the page that says it does not work.
 * next-auth's own route for this stays shut: it is asked from here, with a csrf token made here.
 */
export async function providerAddress(from: string) {
  const jar = await cookies();
  const csrf = csrfPair();
  jar.set(csrf.name, csrf.cookie, { secure: csrf.secure });
  const body = new URLSearchParams({ csrfToken: csrf.token, callbackUrl: env.portalUrl + from });
  const request = new NextRequest(`${env.portalUrl}/api/auth/signin/oidc`, {
    method: "POST",
    body,
  });
  const response = await askNextAuth(request, ["signin", "oidc"]);
  jar.delete(csrf.name);
  for (const cookie of new NextResponse(null, response).cookies.getAll()) jar.set(cookie);
  return response.headers.get("location") ?? providerFailed;
}

/** next-auth's answer; where it would show a page of its own, ours. */
export async function askNextAuth(request: NextRequest, nextauth: string[]): Promise<Response> {
  const params = Promise.resolve({ nextauth });
  const response: Response = await NextAuth(request, { params }, signInOptions(await browser()));
  const target = response.headers.get("location") ?? "";
  if (target.startsWith(`${env.portalUrl}/api/auth/`) || target.startsWith("/sign-in"))
    response.headers.set("location", providerFailed);
  return response;
}

const providerFailed = "/sign-in?error=provider";
