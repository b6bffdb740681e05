import type { Metadata } from "next";
import { DataTable } from "@/components/data-table";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { sessionCookie } from "@/db/auth";
import { env } from "@/lib/env";
import { codeMinutes, knownDays, sessionHours } from "@/lib/sign-in";

export const metadata: Metadata = { title: "Privacy and cookies" };

const cookies = [
  {
    name: sessionCookie.name,
    why: `Holds a random number that says who is signed in, for ${sessionHours} hours. After that it only tells a browser that you used before, and brings back a form that you left open.`,
    kept: `${knownDays} days, or until you sign out`,
  },
];

const providerCookies = [
  {
    name: "next-auth.state, next-auth.nonce, next-auth.pkce.code_verifier",
    why: "Tie the answer of your organisation’s sign-in to your question, while you are there.",
    kept: "15 minutes, or until the browser closes",
  },
  {
    name: "next-auth.callback-url, next-auth.csrf-token",
    why: "Remember the page to which you come back, and that it was you who asked.",
    kept: "Until the browser closes",
  },
];

export default function PrivacyPage() {
  return (
    <>
      <PageHeader
        title="Privacy and cookies"
        lead="What the portal knows of you, why, for how long, and who sees it."
      />
      <Section title="What is kept">
        <SummaryList rows={kept} />
      </Section>
      <Section title="Who sees it">
        <div className="max-w-measure space-y-4">
          <p>
            Everybody who is signed in may see your name, your job title and for whom you work. Your
            e-mail address is seen by administrators, and by a lead of your organisation; never by
            anybody else. Nothing is passed on, and nothing on these pages comes from or goes to
            anybody but the portal itself.
          </p>
          <p>
            The Learning and Skills Improvement Service and the Association of Colleges run the
            portal to support the Total Place pilots, as a task in the public interest.
          </p>
        </div>
      </Section>
      <Section title="What you can ask for">
        <p className="max-w-measure">
          A copy of what is kept of you, that a mistake is put right, or that what is no longer
          needed is removed. Ask the administrators; the <a href="/help">help page</a> names them
          once you are signed in. If you are not content with the answer, complain to the
          Information Commissioner’s Office.
        </p>
      </Section>
      <Section title="Cookies">
        <p className="mb-4 max-w-measure">
          Only what signing in needs. Nothing counts or follows you, so there is nothing to agree
          to.
        </p>
        <DataTable
          caption="Cookies that the portal sets"
          captionHidden
          columns={[
            { key: "name", label: "Name" },
            { key: "why", label: "What for" },
            { key: "kept", label: "Kept" },
          ]}
          rows={[...cookies, ...(env.oidc ? providerCookies : [])].map((cookie) => ({
            key: cookie.name,
            cells: [cookie.name, cookie.why, cookie.kept],
          }))}
        />
        <p className="mt-4 max-w-measure">
          While you fill in a long form, your browser also keeps a copy of what you typed, in its
          own storage (names that begin “draft:”), so that a lost connection loses nothing. It stays
          on that computer for up to 14 days, until the form is saved or you sign out.
        </p>
      </Section>
    </>
  );
}

const kept = [
  {
    term: "Who you are",
    description:
      "Name, e-mail address, job title, organisations, duties and roles: from your invitation on, while you take part.",
  },
  {
    term: "What you did",
    description:
      "What you wrote, submitted, reviewed or decided, for whom and when. It is the record of public business, and stays with it.",
  },
  {
    term: "Your sessions",
    description: `When you signed in, in which kind of browser, and when you last used it: ${knownDays} days.`,
  },
  {
    term: "A calendar address",
    description:
      "If you made one: when, and only the fingerprint of its secret, until you revoke it on your account page.",
  },
  {
    term: "Tries to sign in",
    description: `That a code was asked for or typed, counted by a mark that cannot be turned back into an address: one day. A code works for ${codeMinutes} minutes, and only its fingerprint is kept.`,
  },
  {
    term: "Your notice settings",
    description: "What you chose to get by mail, while you take part.",
  },
  {
    term: "Mails",
    description: "What was sent to you, until the mail has gone out; then only that it was sent.",
  },
];
