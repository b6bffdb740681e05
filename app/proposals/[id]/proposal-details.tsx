import { FileLink } from "@/components/file-link";
import { Words } from "@/components/prose";
import { SummaryList } from "@/components/summary-list";
import type { Lookups } from "@/db/queries/lookups";
import type { Proposal } from "@/db/queries/proposal-detail";
import { labelOf } from "@/lib/choices";
import { formatDate } from "@/lib/dates";
import { formatBytes } from "@/lib/files";
import { proposalFields } from "@/lib/proposal-fields";
import { arrangements, stages } from "@/lib/proposals";

/** What the money is for, in the order in which people ask about it. */
export function ProposalDetails({ it, lookups }: { it: Proposal; lookups: Lookups }) {
  const { draft, attachments } = it;
  const others = lookups.pilots.filter(({ slug }) => draft.pilots.includes(slug));
  const row = (field: keyof typeof proposalFields, description: React.ReactNode) => ({
    term: proposalFields[field],
    description,
  });
  return (
    <SummaryList
      rows={[
        row("aim", draft.aim ? <Words text={draft.aim} /> : null),
        row("indicator", draft.indicator),
        row("whoFor", draft.whoFor ? <Words text={draft.whoFor} /> : null),
        row("arrangement", draft.arrangement && labelOf(arrangements, draft.arrangement)),
        row("stage", draft.stage && labelOf(stages, draft.stage)),
        { term: "When", description: whenOf(draft) },
        row("assurance", draft.assurance ? <Words text={draft.assurance} /> : null),
        row("pilots", others.map(({ name }) => name).join("; ")),
        {
          term: "Files",
          description:
            attachments.length > 0
              ? attachments.map((file) => (
                  <p key={file.id}>
                    <FileLink
                      href={`/attachments/${file.id}`}
                      name={file.name}
                      size={formatBytes(file.bytes)}
                    />
                  </p>
                ))
              : null,
        },
      ]}
    />
  );
}

function whenOf({ startsOn, endsOn }: Proposal["draft"]) {
  if (!startsOn && !endsOn) return null;
  return `${startsOn ? formatDate(startsOn) : "Not given"} to ${endsOn ? formatDate(endsOn) : "not given"}`;
}
