import type { ReactNode } from "react";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
import { WarningText } from "@/components/warning-text";
import type { Proposal } from "@/db/queries/proposal-detail";

/** The page of one form of a pooled budget: where it leads back to, and why it cannot be sent now, if so. */
export function FormPage({
  it,
  part,
  title,
  lead,
  about,
  whyNot,
  note,
  children,
}: {
  it: Proposal;
  /** Of its page, which a form leads back to. */
  part: string;
  title: string;
  /** What the form is for; nothing where it cannot be sent. */
  lead?: string;
  /** What is changed by it, also where it cannot be sent. */
  about?: string;
  whyNot: string | null;
  /** The address's, after one was entered and another follows. */
  note?: string | string[];
  children: ReactNode;
}) {
  return (
    <>
      {note === "entered" ? (
        <NoticeBanner tone="success" heading="Entered. Here is room for another." />
      ) : null}
      <PageHeader
        breadcrumbs={trailOf("proposal", it, `#${part}`)}
        title={title}
        lead={about ?? (whyNot ? undefined : lead)}
      />
      {whyNot || !material.includes(part) ? null : <AtRisk it={it} />}
      <NotNow path={`/proposals/${it.id}`} kind="proposal" reasons={[whyNot]}>
        {children}
      </NotNow>
    </>
  );
}

/** Parts of its page whose forms change what is signed. */
const material = ["contributions", "spending", "terms"];

/** Whose signatures a change here leaves without effect, before it is saved. */
export const AtRisk = ({ it }: { it: Pick<Proposal, "atRisk"> }) =>
  it.atRisk.length > 0 ? (
    <div className="mb-6">
      <WarningText>
        {it.atRisk.join(", ")} signed the terms as they are. Once they are changed here, that
        signature counts no more, and is asked for anew.
      </WarningText>
    </div>
  ) : null;
