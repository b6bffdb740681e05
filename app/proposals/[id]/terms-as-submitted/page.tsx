import type { Metadata } from "next";
import { Answer } from "@/app/proposals/[id]/signatures";
import { openProposal } from "@/app/proposals/open-money";
import { trailOf } from "@/app/submissions/trail";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { findTerms, hashOfTerms } from "@/db/queries/frozen-terms";
import { formatDateTime } from "@/lib/dates";
import { shownTerms } from "@/lib/shown-terms";
import type { Terms } from "@/lib/terms";

const title = "The terms as submitted";

export const metadata: Metadata = { title };

export default async function TermsPage({
  params,
}: PageProps<"/proposals/[id]/terms-as-submitted">) {
  const { it, viewer } = await openProposal(params);
  const text = it.frozen && (await findTerms(viewer, it.id, it.frozen.version));
  return (
    <>
      <PageHeader breadcrumbs={trailOf("proposal", it, "#signatures")} title={title} />
      {it.frozen && text ? (
        <Kept it={it} frozen={it.frozen} text={text} />
      ) : (
        <EmptyState heading="Nothing is submitted yet">
          <p>Once it is submitted, the terms stand here word for word.</p>
        </EmptyState>
      )}
    </>
  );
}

type Proposal = Awaited<ReturnType<typeof openProposal>>["it"];

function Kept({
  it,
  frozen,
  text,
}: {
  it: Proposal;
  frozen: NonNullable<Proposal["frozen"]>;
  text: string;
}) {
  const names = new Map(it.members.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? "An organisation that left";
  const here = `/proposals/${it.id}/terms-as-submitted/export`;
  const isWhole = hashOfTerms(text) === frozen.hash;
  return (
    <>
      <p className="mb-6 max-w-measure">
        {it.reference}, {it.title}: submitted on {formatDateTime(frozen.createdAt)}.
      </p>
      <SummaryList
        rows={shownTerms(JSON.parse(text) as Terms, nameOf).map(({ term, lines }) => ({
          term,
          description: lines.map((line) => (
            <span key={line} className="block whitespace-pre-line">
              {line}
            </span>
          )),
        }))}
      />
      <Section title="Signatures">
        {it.signed.length === 0 ? <p>None yet.</p> : null}
        {it.committed.map(({ organisationId, name, answers }) =>
          answers.map((one) => (
            <p key={one.id} className="mb-3">
              <b>{nameOf(organisationId) || name}</b>
              <Answer answer={one} />
            </p>
          )),
        )}
      </Section>
      <Section title="The fingerprint">
        <div className="max-w-measure space-y-3">
          <p>
            SHA-256: <code className="break-all">{frozen.hash}</code>
          </p>
          <p>
            {isWhole
              ? "Reckoned anew just now, it is the same."
              : "Reckoned anew just now, it is another: tell the support team."}{" "}
            Anybody can check it: download <a href={`${here}?as=text`}>the exact text</a>, and
            reckon its SHA-256, or take <a href={here}>all of it as JSON</a>, with the signatures.
          </p>
        </div>
      </Section>
    </>
  );
}
