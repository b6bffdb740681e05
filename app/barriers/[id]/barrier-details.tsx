import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { FileLink } from "@/components/file-link";
import { Words } from "@/components/prose";
import { SummaryList, type SummaryRow } from "@/components/summary-list";
import { codeLabel, type Lookups } from "@/db/queries/lookups";
import { asks, levels, natures, severities } from "@/lib/barriers";
import { labelOf } from "@/lib/choices";
import { formatDate } from "@/lib/dates";
import { formatBytes } from "@/lib/files";

/** The record itself, in the order in which people ask about it. */
export function BarrierDetails({ it, lookups }: { it: BarrierPage; lookups: Lookups }) {
  return <SummaryList rows={rowsOf(it, lookups)} />;
}

function rowsOf({ barrier, attachments, pilotSlugs }: BarrierPage, lookups: Lookups): SummaryRow[] {
  const others = lookups.pilots.filter(({ slug }) => pilotSlugs.slice(1).includes(slug));
  const bodies = lookups.bodies.filter(({ code }) => barrier.bodies.includes(code));
  const streams = lookups.streams.filter(({ slug }) => barrier.streams.includes(slug));
  const rule = [
    barrier.nature && labelOf(natures, barrier.nature),
    barrier.level && `can be lifted ${labelOf(levels, barrier.level).toLowerCase()}`,
  ];
  return [
    { term: "What happens", description: words(barrier.happens) },
    { term: "What it stops", description: words(barrier.stops) },
    {
      term: "Change asked for",
      description: (
        <>
          {barrier.asks.length > 0 ? (
            <p className="font-bold">{barrier.asks.map((ask) => labelOf(asks, ask)).join(" · ")}</p>
          ) : null}
          {words(barrier.askWords)}
        </>
      ),
    },
    {
      term: "Kind",
      description: (
        <>
          <p>
            {listed(
              barrier.codes.map((code) => codeLabel(lookups, code)),
              " · ",
            )}
          </p>
          <p className="text-ink-2">{rule.filter(Boolean).join(", ")}</p>
        </>
      ),
    },
    {
      term: "Who could lift it",
      description: listed(
        bodies.map(({ name }) => name),
        "; ",
      ),
    },
    {
      term: "Evidence",
      description: (
        <>
          {barrier.evidence ? <Words text={barrier.evidence} /> : null}
          {attachments.map((file) => (
            <p key={file.id}>
              <FileLink
                href={`/attachments/${file.id}`}
                name={file.name}
                size={formatBytes(file.bytes)}
              />
            </p>
          ))}
          {barrier.evidence || attachments.length > 0 ? null : "Not given"}
        </>
      ),
    },
    ...optional("Funding streams", streams.map(({ name }) => name).join("; ")),
    ...optional("Theme", barrier.theme),
    ...optional("Since", barrier.since && formatDate(barrier.since)),
    ...optional("Other pilots", others.map(({ name }) => name).join("; ")),
    ...optional("Others affected", barrier.otherOrganisations),
    ...optional("Severity", barrier.severity && labelOf(severities, barrier.severity)),
  ];
}

const words = (text: string) => (text ? <Words text={text} /> : "Not given");
const listed = (names: string[], between: string) => names.join(between) || "Not given";
const optional = (term: string, description: string | null | undefined) =>
  description ? [{ term, description }] : [];
