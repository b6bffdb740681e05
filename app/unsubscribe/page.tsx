import type { Metadata } from "next";
import { StopForm } from "@/app/unsubscribe/stop-form";
import { PageHeader } from "@/components/page-header";
import { findSettings } from "@/db/queries/notice-settings";
import { readStopToken } from "@/db/stop-links";
import { isWanted, type MailSort } from "@/lib/notice-settings";

export const metadata: Metadata = { title: null };

/** Opened by itself it changes nothing: a mail scanner that follows the link switches nothing off. */
export default async function UnsubscribePage({ searchParams }: PageProps<"/unsubscribe">) {
  const { token } = await searchParams;
  const stop = readStopToken(token);
  const settings = stop && (await findSettings({ ...stop, organisationId: null }));
  if (!settings || typeof token !== "string") return <NoSuchLink />;
  if (!isWanted(settings, stop.sort)) return <Stopped />;
  const { title, lead } = words[stop.sort];
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <StopForm title={`${title} – Total Place portal`} token={token} />
    </>
  );
}

const rest =
  "What they were about then comes with your digest, if you get one, and stands under Notices.";

const words: Record<MailSort, { title: string; lead: string }> = {
  digest: {
    title: "Stop the digest",
    lead: "You get no more mails with what is new in what you follow. It still stands under Notices in the portal.",
  },
  mention: {
    title: "Stop mails about mentions",
    lead: `You get no more mails at the moment when somebody mentions you. ${rest}`,
  },
  waiting: {
    title: "Stop mails about what waits for you",
    lead: `You get no more mails at the moment when something begins to wait for you or your organisation. ${rest}`,
  },
  decision: {
    title: "Stop mails about decisions",
    lead: `You get no more mails at the moment when something is decided that you follow. ${rest}`,
  },
};

function Stopped() {
  return (
    <>
      <title>Stopped – Total Place portal</title>
      <PageHeader title="You get no such mails any more" />
      <p className="max-w-measure">
        You can have them back, or choose what else comes by mail, in your{" "}
        <a href="/notices/settings">notice settings</a>. Codes to sign in still come by mail.
      </p>
    </>
  );
}

function NoSuchLink() {
  return (
    <>
      <title>Mail settings – Total Place portal</title>
      <PageHeader title="This link does not work" />
      <p className="max-w-measure">
        Check that it is complete; some mail programs break long links. Or sign in and choose what
        comes by mail in your <a href="/notices/settings">notice settings</a>.
      </p>
    </>
  );
}
