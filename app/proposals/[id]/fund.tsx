import { Acknowledged, FinalAccount } from "@/app/proposals/[id]/final-account";
import { Paid } from "@/app/proposals/[id]/paid";
import { Reported } from "@/app/proposals/[id]/reported";
import { FileLink } from "@/components/file-link";
import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import type { Proposal } from "@/db/queries/proposal-detail";
import { formatDate } from "@/lib/dates";
import { formatBytes } from "@/lib/files";
import { isPaidIn } from "@/lib/instalments";

/** What became of a pooled budget once it was agreed: the last that happened comes first. */
export function FundSections({ it }: { it: Proposal }) {
  if (!it.fund) return null;
  const { closing, agreement, returns, instalments } = it.fund;
  const isPaid = it.contributions.some((row) => isPaidIn(row, it.draft.arrangement));
  return (
    <>
      {closing ? (
        <Section title="How it ends" id="closing">
          <FinalAccount it={it} />
          <Acknowledged it={it} />
        </Section>
      ) : null}
      {it.state === "live" || returns.length > 0 ? (
        <Section title="How it goes" id="returns">
          <Reported it={it} />
        </Section>
      ) : null}
      {isPaid && (it.state !== "agreed" || instalments.length > 0) ? (
        <Section title="Payments" id="payments">
          <Paid it={it} />
        </Section>
      ) : null}
      {agreement ? (
        <Section title="The agreement" id="agreement">
          <SummaryList
            rows={[
              { term: "Signed", description: formatDate(agreement.signedOn) },
              {
                term: "Document",
                description: (
                  <FileLink
                    href={`/attachments/${agreement.fileId}`}
                    name={agreement.file}
                    size={formatBytes(agreement.bytes)}
                  />
                ),
              },
              { term: "The board", description: <Words text={agreement.board} /> },
              {
                term: "Fingerprint of the file (SHA-256)",
                description: <code className="break-all">{agreement.sha256}</code>,
              },
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
