import type { Metadata } from "next";
import { Feed } from "@/app/account/feed";
import { Sessions } from "@/app/account/sessions";
import { requireViewer, type Session } from "@/app/session";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { findFeed } from "@/db/queries/feeds";
import { findSettings } from "@/db/queries/notice-settings";
import { listSessions } from "@/db/queries/sessions";
import { labelOf } from "@/lib/choices";
import { wordsOfSettings } from "@/lib/notice-settings";
import { wordsOfDuties } from "@/lib/people";
import { placesOf } from "@/lib/sign-in";
import { hasDuty, roles, titleOf } from "@/lib/viewer";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const viewer = await requireViewer();
  const [{ ended, feed: note }, sessions, settings, feed] = await Promise.all([
    searchParams,
    listSessions(viewer),
    findSettings(viewer),
    findFeed(viewer),
  ]);
  return (
    <>
      {ended ? (
        <NoticeBanner
          tone="success"
          heading={ended === "others" ? "All other sessions ended" : "Session ended"}
        />
      ) : null}
      {note ? <NoticeBanner tone="success" heading="The address is revoked" /> : null}
      <PageHeader title="Your account" />
      <Section title="You">
        <SummaryList
          rows={[
            { term: "Name", description: viewer.name },
            { term: "E-mail address", description: viewer.email },
            {
              term: "Acting for",
              description: titleOf(viewer),
              action: placesOf(viewer) > 1 ? { href: "/acting", label: "Change" } : undefined,
            },
            {
              term: "Mail",
              description: settings ? wordsOfSettings(settings) : "",
              action: {
                href: "/notices/settings",
                label: "Change",
                about: "what comes by mail",
              },
            },
          ]}
        />
        <p className="mt-4 max-w-measure text-ink-2 text-small">
          Is something wrong here? Ask the administrator of the portal; the{" "}
          <a href="/help">help page</a> says how.
        </p>
      </Section>
      <Section title="What you may do">
        <SummaryList rows={placeRows(viewer)} />
      </Section>
      <Section title="Milestones in your calendar" id="calendar">
        <Feed feed={feed} />
      </Section>
      <Section title="Where you are signed in">
        <Sessions sessions={sessions} current={viewer.sessionId} />
      </Section>
    </>
  );
}

function placeRows(viewer: Session) {
  const places = viewer.memberships.map(({ organisationId, organisation, duties }) => ({
    term: organisation,
    description: wordsOfDuties(duties),
    action:
      viewer.organisationId === organisationId && hasDuty(viewer, "lead")
        ? {
            href: `/organisations/${organisationId}/invite`,
            label: "Invite",
            about: `a colleague to ${organisation}`,
          }
        : undefined,
  }));
  const team = viewer.roles.map((role) => labelOf(roles, role)).join(", ");
  return team ? [...places, { term: "Support team", description: team }] : places;
}
