import type { Metadata } from "next";
import { Decision } from "@/app/history/decision";
import { readAfterwards } from "@/app/notices/read-afterwards";
import { Partners } from "@/app/partnerships/partners";
import { Downloads } from "@/app/proposals/[id]/downloads";
import { FrozenTerms } from "@/app/proposals/[id]/frozen-terms";
import { FundSections } from "@/app/proposals/[id]/fund";
import { Money } from "@/app/proposals/[id]/money";
import { NextStep } from "@/app/proposals/[id]/next-step";
import { ProposalDetails } from "@/app/proposals/[id]/proposal-details";
import { Savings } from "@/app/proposals/[id]/savings";
import { Sections } from "@/app/proposals/[id]/sections";
import { Signatures } from "@/app/proposals/[id]/signatures";
import { Terms } from "@/app/proposals/[id]/terms";
import { openRecord } from "@/app/submissions/open-record";
import { RecordHead } from "@/app/submissions/record-head";
import { RecordPage } from "@/app/submissions/record-page";
import { Reviews } from "@/app/submissions/reviews";
import { AudiencePanel, FollowPanel } from "@/app/submissions/side-panels";
import { Section } from "@/components/section";
import { findProposal } from "@/db/queries/proposal-detail";
import { labelOf } from "@/lib/choices";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { isInviting } from "@/lib/lives";
import { whyNotInvite } from "@/lib/partnerships";
import { arrangements } from "@/lib/proposals";

export const metadata: Metadata = { title: null };

const notes = {
  saved: "Saved.",
  removed: "Taken out. The history keeps what stood there.",
  "brought-in": "Brought in. Your rows stand below, as entered and by financial year.",
  supported: "Supported. A row that is changed is indicative again.",
  submitted: "Submitted. Its terms stand as they are; the support team reviews them next.",
  signed: "You have signed. Your partners are told.",
  "subject-to": "Your condition is told to your partners. Sign again once it is met.",
  declined: "You have declined. Your partners are told.",
  reviewed: "Your review is kept.",
  planned: "Planned. Each organisation sees when it pays.",
  recorded: "Recorded.",
  reported: "Reported. Everybody who sees the pooled budget reads it.",
  accounted: "Saved. Whoever gives something acknowledges it next.",
  acknowledged: "Acknowledged. The host is told.",
  opened: "Open for figures. Every organisation on it is told.",
};

export default async function ProposalPage(asked: PageProps<"/proposals/[id]">) {
  const { lookups, ...read } = await openRecord(asked, findProposal);
  const { it, viewer, around } = read;
  readAfterwards(viewer, it.id, around.notice);
  const { arrangement } = it.draft;
  return (
    <RecordPage
      kind="proposal"
      {...read}
      notes={notes}
      head={
        <RecordHead
          kind="proposal"
          it={it}
          pilot={{ slug: it.pilot, name: it.pilotName }}
          meta={[
            it.reference,
            `led by ${it.organisation}`,
            it.pilotName,
            arrangement && labelOf(arrangements, arrangement),
          ]}
        />
      }
      next={<NextStep it={it} today={londonToday(portalNow())} />}
      side={
        <>
          {it.standing.includes("partner") ? <Sections it={it} /> : null}
          <Downloads it={it} viewer={viewer} />
          <AudiencePanel id={it.id} around={around} />
          <FollowPanel id={it.id} kind="proposal" around={around} attach="Add a file" />
        </>
      }
    >
      <Decision kind="proposal" it={it} />
      <FundSections it={it} />
      <Signatures it={it} />
      <FrozenTerms it={it} />
      <Section title="What it is for">
        <ProposalDetails it={it} lookups={lookups} />
      </Section>
      <Partners
        submissionId={it.id}
        partnerships={it.partnerships}
        proposed={it.proposed}
        owns={it.organisationId === viewer.organisationId}
        whyNotInvite={whyNotInvite({
          title: it.title,
          isLiving: isInviting({ kind: "proposal", state: it.state }),
          standing: it.standing,
        })}
      />
      <Money it={it} />
      <Savings it={it} />
      <Terms it={it} />
      <Reviews kind="proposal" it={it} viewer={viewer} />
    </RecordPage>
  );
}
