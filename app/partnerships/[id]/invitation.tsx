import { ButtonGroup, ButtonLink } from "@/components/button";
import { PageHeader } from "@/components/page-header";
import { Words } from "@/components/prose";
import { SidePanel } from "@/components/side-panel";
import { SummaryList } from "@/components/summary-list";
import { Tag } from "@/components/tag";
import type { InvitationToUs } from "@/db/queries/partner-invitations";
import { formatDate } from "@/lib/dates";
import { nextPartnershipState, type PartnershipFacts } from "@/lib/partnerships";
import { labelOfKind } from "@/lib/submissions";

/** Title, summary and the part offered, and the answer where it is this viewer's to give. */
export function Invitation({
  it,
  facts,
  seenAt,
}: {
  it: InvitationToUs;
  facts: PartnershipFacts;
  /** Where this viewer may read all of it anyway. */
  seenAt: string | null;
}) {
  const { reason } = nextPartnershipState(facts, "accept");
  const title = it.title || "A draft without a title";
  return (
    <>
      <PageHeader
        title={title}
        tag={<Tag tone="amber">Invited</Tag>}
        meta={`${it.inviting} invites ${it.organisation} to take a part`}
      />
      <div className="space-y-8">
        <div>
          <SummaryList
            rows={[
              { term: "What it is", description: labelOfKind(it.kind) },
              { term: "Summary", description: it.summary ? <Words text={it.summary} /> : null },
              { term: "The part offered", description: <Words text={it.words} /> },
              {
                term: "Invited by",
                description: `${it.inviter}, ${it.inviting}, ${formatDate(it.invitedAt)}`,
              },
            ]}
          />
          {seenAt ? (
            <p className="mt-6">
              <a href={seenAt}>Read all of it</a>
            </p>
          ) : (
            <p className="mt-6 max-w-measure text-ink-2">
              This is all that {it.organisation} sees until it has accepted.
            </p>
          )}
        </div>
        <SidePanel tone="tinted" title={`Waiting on ${it.organisation}`}>
          <p>Answer by {formatDate(it.expiresAt)}. After that the invitation runs out.</p>
          {reason ? (
            <p>{reason}</p>
          ) : (
            <ButtonGroup>
              <ButtonLink href={`/partnerships/${it.id}/accept`}>Accept</ButtonLink>
              <ButtonLink href={`/partnerships/${it.id}/decline`} kind="quiet">
                Decline
              </ButtonLink>
            </ButtonGroup>
          )}
        </SidePanel>
      </div>
    </>
  );
}
