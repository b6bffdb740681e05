import type { ReactNode } from "react";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
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
      <NotNow path={`/proposals/${it.id}`} kind="proposal" reasons={[whyNot]}>
        {children}
      </NotNow>
    </>
  );
}
