import * as z from "zod/mini";
import { text, uuid } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import type { Viewer } from "@/lib/viewer";

/** Sign-in, sessions and their limits run on the real clock, never on the demo's. */
export const sessionHours = 12;
/** A browser is known, and a form left open kept its owner's, this long after a session began. */
export const knownDays = 30;
export const codeMinutes = 10;
export const codeTries = 5;
export const leftFormMinutes = 60;

/** How often in a quarter of an hour: codes asked for and codes judged. */
export const limits = { minutes: 15, askedByAccount: 5, askedByClient: 30, judgedByAccount: 10 };

/** All that can be wrong with a code has one answer. */
export const noSuchCode =
  "This code is not right, or no longer works. Check it, or ask for a new one";
export const tooManyCodes = `Too many codes were asked for. Wait ${limits.minutes} minutes, then ask again`;

/** For how many a person may act: their organisations, and the support team. */
export const placesOf = ({ memberships, roles }: Pick<Viewer, "memberships" | "roles">) =>
  memberships.length + Math.min(roles.length, 1);

export const supportTeam = "support-team";

export const actingInput = z.object({
  place: text({ label: "This", max: 40, required: "Choose for whom you are acting" }),
});

/** What was typed into a form that came after the session's end; `at` is ISO 8601. */
export type LeftForm = { path: string; values: FormValues; at: string };

export function emailAddress(required: string) {
  const stored = z.transform((typed: string, ctx): string => {
    const address = asAddress(typed);
    if (!address) ctx.issues.push({ code: "custom", input: typed, message: malformed });
    return address ?? z.NEVER;
  });
  return z.pipe(text({ label: "E-mail address", max: 254, required }), stored);
}

const malformed = "Enter an e-mail address in the right form, like name@example.org";

/** An address as it is stored, or null. ASCII is asked first: some other letters become ASCII in lower case. */
export function asAddress(typed: string) {
  if (!/^[\x21-\x7e]+$/.test(typed)) return null;
  return z.safeParse(z.email(), typed.toLowerCase()).data ?? null;
}

export const addressInput = z.object({ address: emailAddress("Enter your e-mail address") });

export const digits = z.transform((typed: string, ctx): string => {
  const code = typed.replace(/[\s-]/g, "");
  const message = "Enter the six digits of the code, like 482916";
  if (!/^\d{6}$/.test(code)) ctx.issues.push({ code: "custom", input: typed, message });
  return code;
});

export const codeInput = z.object({
  request: uuid("Ask for a new code"),
  code: z.pipe(
    text({ label: "Code", max: 20, required: "Enter the code from the e-mail" }),
    digits,
  ),
});

/** A path of this portal to go on to after signing in; "/" for whatever leads elsewhere or in a circle. */
export function localPath(from: unknown) {
  if (typeof from !== "string" || !/^\/[\x21-\x5b\x5d-\x7e]*$/.test(from)) return "/";
  const base = "http://portal.invalid";
  const url = URL.parse(from, base);
  if (url?.origin !== base || url.pathname.startsWith("//")) return "/";
  return /^\/(sign-in|acting|api|invitation)\b/.test(url.pathname)
    ? "/"
    : url.pathname + url.search;
}

/** A page of the way in, with the path to go on to where that is not home. */
export function onTheWayTo(from: string, page: string, query: Record<string, string> = {}) {
  const words = new URLSearchParams(from === "/" ? query : { ...query, from });
  return words.size > 0 ? `${page}?${words}` : page;
}

export function mailOfCode(code: string, url: string) {
  return {
    subject: "Your code for the Total Place portal",
    body: `Your code is ${code}

Type it on the page where you asked for it, or open this page and press the button:

${url}

It works once, until ${codeMinutes} minutes after you asked. If you did not ask for it, you need not do anything: nobody can sign in without it. Never tell it to anybody.
`,
  };
}

export function mailOfSigning(code: string, title: string, url: string) {
  return {
    subject: "Your code to sign with in the Total Place portal",
    body: `Your code is ${code}

Type it on the page where you asked for it, to answer for your organisation on the pooled budget

${title}

${url}

It works once, until ${codeMinutes} minutes after you asked. If you did not ask for it, somebody else may be signed in as you: tell the support team. Never tell the code to anybody.
`,
  };
}
