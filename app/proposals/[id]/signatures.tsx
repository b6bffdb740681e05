import { DataTable } from "@/components/data-table";
import { Section } from "@/components/section";
import { Tag } from "@/components/tag";
import type { Proposal } from "@/db/queries/proposal-detail";
import { formatDate, formatDateTime } from "@/lib/dates";
import { formatPounds } from "@/lib/money";
import { signedStates } from "@/lib/proposals";
import { commitments, wordOfAnswer } from "@/lib/signatures";

type Row = Proposal["committed"][number];

/** How far each organisation that gives something is committed, and by whose answers, to the terms that stand. */
export function Signatures({ it }: { it: Proposal }) {
  const isOpen = (signedStates as readonly string[]).includes(it.state);
  if (!it.frozen || !(isOpen || it.signed.length > 0)) return null;
  return (
    <Section title="Signatures" id="signatures">
      <DataTable
        caption="Who has signed these terms"
        columns={[
          { key: "who", label: "Organisation" },
          { key: "pence", label: "Gives in all", align: "end" },
          { key: "how", label: "Committed" },
        ]}
        rows={it.committed.map((row) => ({
          key: row.organisationId,
          cells: [row.name, formatPounds(row.pence), <Committed key="how" row={row} />],
        }))}
      />
      <p className="mt-4">
        <a href={`/proposals/${it.id}/terms-as-submitted`}>Read and download what is signed</a>
      </p>
    </Section>
  );
}

function Committed({ row: { commitment, answers } }: { row: Row }) {
  const { label, tone } = commitments.find(({ value }) => value === commitment) ?? commitments[0];
  return (
    <>
      <Tag tone={tone}>{label}</Tag>
      {answers.map((one) => (
        <Answer key={one.id} answer={one} />
      ))}
    </>
  );
}

/** One answer of one person, as it was given. */
export function Answer({ answer }: { answer: Row["answers"][number] }) {
  const { person, at, words, conditionOn, minute } = answer;
  return (
    <span className="mt-1 block">
      {person}, {formatDateTime(at)}: {wordOfAnswer(answer.answer)}
      {words ? <span className="block text-ink-2">{words}</span> : null}
      {conditionOn ? (
        <span className="block text-ink-2">To be known on {formatDate(conditionOn)}</span>
      ) : null}
      {minute ? <span className="block text-ink-2">Minute: {minute}</span> : null}
    </span>
  );
}
