import { DrizzleAdapter } from "@auth/drizzle-adapter";
import type { AuthOptions } from "next-auth";
import type { Adapter, AdapterAccount, AdapterSession } from "next-auth/adapters";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { owner } from "@/db/client";
import { beginSession, endSession, type FoundSession, findSession } from "@/db/queries/sessions";
import { findSignable } from "@/db/queries/sign-in";
import { accounts, people } from "@/db/schema";
import { hashOf, newToken } from "@/db/secrets";
import { env } from "@/lib/env";
import { asAddress, knownDays, sessionHours } from "@/lib/sign-in";

const secure = env.portalUrl.startsWith("https:");
const maxAge = sessionHours * 3600;

/** The cookie outlives the session, to tell a known browser; the session's end stands in the database. */
export const sessionCookie = {
  name: `${secure ? "__Host-" : ""}next-auth.session-token`,
  options: {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: knownDays * 86_400,
  },
} as const;

/** Which browser signs in, and the token of the session that it had. */
type Browser = { browser?: string; replaces?: string };

/** The options by which a page asks who is there: `getServerSession` gives what one query found. */
export function readingOptions() {
  let found: FoundSession | null = null;
  const getSessionAndUser = async (sessionToken: string) => {
    found = await findSession(sessionToken);
    return found && asAdapterWants(sessionToken, found);
  };
  return {
    ...shared,
    providers: [],
    adapter: { ...adapter, getSessionAndUser },
    callbacks: {
      session() {
        if (!found) throw new Error("next-auth made a session of nothing");
        return { ...found, expires: found.endsAt.toISOString() };
      },
    },
  } satisfies AuthOptions;
}

/** The options by which somebody signs in through an identity provider. A session there is none of its business. */
export function signInOptions(browser: Browser) {
  async function createSession(session: AdapterSession) {
    const { sessionToken: token, userId: personId, expires } = session;
    const begun = await beginSession({ ...browser, personId, token, expires });
    if (!begun) throw new Error("A suspended person cannot sign in");
    return session;
  }
  return {
    ...shared,
    providers: env.oidc ? [provider(env.oidc)] : [],
    adapter: { ...adapter, getSessionAndUser: async () => null, createSession },
    callbacks: {
      async signIn({ user, profile }) {
        const unproven = profile && "email_verified" in profile && profile.email_verified === false;
        return !unproven && (await findSignable(owner, user.email ?? "")) !== null;
      },
    },
  } satisfies AuthOptions;
}

/** Begins a session for a person who proved to be who they are; `null` if they are suspended. */
export async function signIn(personId: string, browser: Browser) {
  const token = newToken();
  const begun = await beginSession({ ...browser, personId, token, expires: inTwelveHours() });
  return begun && token;
}

/** A csrf token as next-auth wants it, and the cookie by which it knows it again. */
export function csrfPair() {
  const token = newToken();
  const cookie = `${token}|${hashOf(token + env.nextauthSecret)}`;
  return { name: `${secure ? "__Host-" : ""}next-auth.csrf-token`, token, cookie, secure };
}

const shared = {
  secret: env.nextauthSecret,
  useSecureCookies: secure,
  cookies: { sessionToken: sessionCookie },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  // Never rolled on: twelve hours after signing in it ends, however busy.
  session: { strategy: "database", maxAge, updateAge: maxAge, generateSessionToken: newToken },
  logger: {
    error(code, metadata) {
      // next-auth would take a database that is down for nobody being signed in.
      if (code === "SESSION_ERROR") throw metadata;
      if (!code.startsWith("adapter_error_")) console.error(`Sign-in failed: ${code}`);
    },
    warn: () => {},
    debug: () => {},
  },
} satisfies Omit<AuthOptions, "providers">;

const inTwelveHours = () => new Date(Date.now() + maxAge * 1000);

// The adapter's types ask for a method that drizzle takes away once a table's row-level security is on.
const accountsTable = Object.assign(accounts, { enableRLS: () => accounts });
const drizzle = DrizzleAdapter(owner, { usersTable: people, accountsTable });

const adapter = {
  ...drizzle,
  createUser() {
    throw new Error("Only people who were invited can sign in");
  },
  async linkAccount({ userId, type, provider, providerAccountId }: AdapterAccount) {
    await owner.insert(accounts).values({ userId, type, provider, providerAccountId });
  },
  async updateSession() {
    return null;
  },
  async deleteSession(sessionToken: string) {
    await endSession(sessionToken);
  },
} satisfies Adapter;

function asAdapterWants(sessionToken: string, { personId, endsAt, name, email }: FoundSession) {
  return {
    session: { sessionToken, userId: personId, expires: endsAt },
    user: { id: personId, name, email, emailVerified: null },
  };
}

function provider({ issuer, clientId, clientSecret }: NonNullable<typeof env.oidc>) {
  return {
    id: "oidc",
    name: "Organisation account",
    type: "oauth",
    issuer,
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    // By address: whoever runs the portal chose this provider, and only invited addresses get in.
    allowDangerousEmailAccountLinking: true,
    profile: ({ sub, email }) => ({ id: sub, email: asAddress(email ?? "") ?? "" }),
  } satisfies OAuthConfig<{ sub: string; email?: string }>;
}
