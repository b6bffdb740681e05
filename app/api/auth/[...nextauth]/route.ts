import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { askNextAuth } from "@/app/sign-in/provider";
import { env } from "@/lib/env";

/** Of next-auth's routes only the one to which the identity provider leads back. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/api/auth/[...nextauth]">,
) {
  const { nextauth } = await params;
  if (!env.oidc || nextauth.join("/") !== "callback/oidc") notFound();
  return askNextAuth(request, nextauth);
}
