import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { viewer } from "@/app/session";
import { signInAtProvider } from "@/app/sign-in/actions";
import { AddressForm } from "@/app/sign-in/address-form";
import { SamplePeople } from "@/app/sign-in/sample-people";
import { SignedOut } from "@/app/sign-in/signed-out";
import { SubmitButton } from "@/components/form/submit-button";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { listSamplePeople } from "@/db/queries/sign-in";
import { env } from "@/lib/env";
import { localPath } from "@/lib/sign-in";

export const metadata: Metadata = { title: null };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { from: wanted, kept, out, error } = await searchParams;
  const from = localPath(wanted);
  if (await viewer()) redirect(from);
  const people = env.demo ? await listSamplePeople() : [];
  return (
    <>
      {kept ? <Kept /> : null}
      {out ? <SignedOut /> : null}
      {error ? <NotSignedIn /> : null}
      <PageHeader
        title="Sign in"
        lead="Places are by invitation: a lead of your organisation or the support team can invite you."
      />
      <AddressForm from={from} />
      {env.oidc ? (
        <form action={signInAtProvider} className="mt-8">
          <input type="hidden" name="from" value={from} />
          <p className="mb-4">Or use the account that you have at work:</p>
          <SubmitButton kind="secondary" pending="Going there…">
            Sign in with your work account
          </SubmitButton>
        </form>
      ) : null}
      {people.length > 0 ? (
        <Section title="Try it as one of the sample people">
          <SamplePeople people={people} from={from} />
        </Section>
      ) : null}
    </>
  );
}

function Kept() {
  return (
    <NoticeBanner heading="You were signed out">
      <p>What you wrote is kept for an hour. Sign in here and you come back to it.</p>
    </NoticeBanner>
  );
}

function NotSignedIn() {
  return (
    <NoticeBanner heading="Your work account did not sign you in">
      <p>
        Only people who were invited can sign in, by the address of their invitation. If you were
        invited, have a code mailed to that address instead.
      </p>
    </NoticeBanner>
  );
}
