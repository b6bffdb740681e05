import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getServerSession } from "next-auth/next";
import { cache } from "react";
import { markRead } from "@/blame";
import { readingOptions, sessionCookie, signIn } from "@/db/auth";
import {
  endSession,
  type FoundSession,
  findSession,
  findStanding,
  forgetLeftForm,
  keepLeftForm,
} from "@/db/queries/sessions";
import { type FormState, isForm, readForm, refused } from "@/lib/form-state";
import { localPath, onTheWayTo } from "@/lib/sign-in";
import { hasRole, isSupport } from "@/lib/viewer";

export type Session = FoundSession;

/** Who is asking, asked once a page; `null` for nobody. The only reader of the session's cookie. */
export const viewer = cache(async (): Promise<Session | null> => {
  markRead(await headers());
  return getServerSession(readingOptions());
});

/** Who is asking, where a page asks by itself: that is no use of the session. */
export async function listener() {
  const { replaces: token } = await browser();
  return token ? findStanding({ token }) : null;
}

/**
 * Who is asking; nobody is sent to sign in and comes back to this page. An action gives its form, so that
 * what was typed is kept for them when the session has ended meanwhile: see `leftForm`.
 */
export async function requireViewer(...form: [formData?: FormData]): Promise<Session> {
  const [formData] = form;
  if (form.length > 0 && !isForm(formData)) notFound();
  const session = await viewer();
  const path = await here();
  if (!session) {
    const kept = formData && (await keepForm(path, formData));
    redirect(onTheWayTo(path, "/sign-in", kept ? { kept: "1" } : {}));
  }
  if (mustChoose(session)) redirect(onTheWayTo(path, "/acting"));
  if (formData && session.leftForm) await forgetLeftForm(session.sessionId);
  return session;
}

export async function requireSupport(...form: [formData?: FormData]) {
  const session = await requireViewer(...form);
  return isSupport(session) ? session : notFound();
}

export async function requireAdministrator(...form: [formData?: FormData]) {
  const session = await requireViewer(...form);
  return hasRole(session, "administrator") ? session : notFound();
}

/**
 * Where a form of this page starts when it was sent after the session's end: with all that was typed. Give
 * the names of its fields that tell it from others on the page.
 */
export async function leftForm(...names: string[]): Promise<FormState | undefined> {
  const left = (await viewer())?.leftForm;
  if (!left || left.path !== (await here()) || !names.every((name) => name in left.values)) return;
  const { request: _, ...values } = left.values;
  return refused(values, {
    message:
      "You were signed out before this was saved. Everything you wrote is here: check it, then save it again",
  });
}

/** The path of the page that is asked for, in `proxy.ts`'s words; home when it says none. */
export async function here() {
  return localPath((await headers()).get("x-portal-path"));
}

async function keepForm(path: string, formData: FormData) {
  const { replaces } = await browser();
  const leftForm = { path, values: readForm(formData), at: new Date().toISOString() };
  return replaces ? keepLeftForm(replaces, leftForm) : false;
}

/** Nothing tells yet for which of several organisations they act, and no role does. */
export const mustChoose = ({ organisationId, memberships, roles }: Session) =>
  organisationId === null && roles.length === 0 && memberships.length > 1;

/** Signs a person in who proved to be who they are: a new session; the one this browser had ends. */
export async function startSession(personId: string): Promise<Session | null> {
  const token = await signIn(personId, await browser());
  if (!token) return null;
  (await cookies()).set(sessionCookie.name, token, sessionCookie.options);
  return findSession(token);
}

export async function stopSession() {
  const { replaces } = await browser();
  if (replaces) await endSession(replaces);
  (await cookies()).set(sessionCookie.name, "", { ...sessionCookie.options, maxAge: 0 });
}

/** The browser that asks: its name, the token that it holds (in force or not), its address. */
export async function browser() {
  const sent = await headers();
  markRead(sent);
  return {
    browser: sent.get("user-agent") ?? undefined,
    replaces: (await cookies()).get(sessionCookie.name)?.value,
    address: sent.get("x-portal-client") ?? "",
  };
}
