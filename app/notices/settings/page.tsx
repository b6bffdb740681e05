import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SettingsForm } from "@/app/notices/settings/settings-form";
import { leftForm, requireViewer } from "@/app/session";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
import { findSettings } from "@/db/queries/notice-settings";
import { digests } from "@/lib/digests";
import { emptyFormState } from "@/lib/form-state";
import { type ReasonAtOnce, reasonsAtOnce } from "@/lib/notice-settings";

export const metadata: Metadata = { title: null };

const title = "Notice settings";

const hints: Record<ReasonAtOnce, string> = {
  mention: "Somebody wrote @ and your name in a comment",
  waiting: "A question, a step or an invitation that you or your organisation should answer",
  decision: "Something that you follow was accepted, declined, escalated, answered or closed",
};

export default async function NoticeSettingsPage({ searchParams }: PageProps<"/notices/settings">) {
  const viewer = await requireViewer();
  const [settings, { note }, left] = await Promise.all([
    findSettings(viewer),
    searchParams,
    leftForm("digest"),
  ]);
  if (!settings) notFound();
  return (
    <>
      {note === "saved" ? <NoticeBanner tone="success" heading="Saved" /> : null}
      <PageHeader
        breadcrumbs={[{ href: "/notices", label: "Notices" }]}
        title={title}
        lead="All that concerns you stands under Notices, whatever you choose here. This is about what also comes by mail."
      />
      <SettingsForm
        title={`${title} – Total Place portal`}
        initial={left ?? emptyFormState(settings)}
        requestKey={crypto.randomUUID()}
        reasons={reasonsAtOnce.map(({ value, label }) => ({ value, label, hint: hints[value] }))}
        digests={digests}
      />
      <p className="mt-8 max-w-measure text-ink-2">
        Codes to sign in and invitations to the portal always come by mail: without them nobody gets
        in.
      </p>
    </>
  );
}
