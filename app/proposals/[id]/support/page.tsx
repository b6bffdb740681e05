import type { Metadata } from "next";
import { openProposal } from "@/app/proposals/open-money";
import { SupportForm } from "@/app/proposals/support-form";
import { leftForm } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import type { Proposal } from "@/db/queries/proposal-detail";
import { labelOf } from "@/lib/choices";
import { forms, natures, sources } from "@/lib/contributions";
import { nameOfYear } from "@/lib/financial-years";
import { emptyFormState } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";
import { valueOfRow, whyNotSupport, whyNotSupportRow } from "@/lib/supports";

export const metadata: Metadata = { title: null };

const title = "Support figures";

export default async function SupportPage({ params }: PageProps<"/proposals/[id]/support">) {
  const { it, viewer } = await openProposal(params);
  const open = it.contributions.filter(
    (row) => row.organisationId === it.actsFor && row.supportedById === null,
  );
  const theirs = open.filter((row) => whyNotSupportRow(row, viewer.personId) === null);
  const own = open.length - theirs.length;
  const nothing =
    theirs.length > 0
      ? null
      : own > 0
        ? "You changed these rows last: somebody else has to look at them."
        : "Every row of your organisation is supported, or there is none.";
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("proposal", it, "#contributions")}
        title={title}
        lead="You say as the finance contact that the money is there and may be used so. It binds nobody: that takes a signature."
      />
      <NotNow
        path={`/proposals/${it.id}`}
        kind="proposal"
        reasons={[whyNotSupport(it.facts) ?? nothing]}
      >
        <SupportForm
          title={title}
          id={it.id}
          rows={theirs.map((row) => ({
            value: valueOfRow(row),
            label: labelOfRow(row),
            hint: hintOf(row),
          }))}
          initial={(await leftForm("rows")) ?? emptyFormState()}
          requestKey={crypto.randomUUID()}
        />
      </NotNow>
      {own > 0 && theirs.length > 0 ? (
        <p className="mt-6 max-w-measure text-ink-2">
          {own === 1 ? "One row was" : `${own} rows were`} changed by you last, and not listed:
          somebody else has to look at {own === 1 ? "it" : "them"}.
        </p>
      ) : null}
    </>
  );
}

type Row = Proposal["contributions"][number];

const labelOfRow = (row: Row) =>
  `${formatPounds(row.pence)} in ${nameOfYear(row.basis, row.from)}, ${labelOf(sources, row.source)}`;

const hintOf = (row: Row) =>
  [
    labelOf(natures, row.nature),
    labelOf(forms, row.form).toLowerCase(),
    row.ringFence ? `only for: ${row.ringFence}` : null,
    row.reduces ? `less for: ${row.reduces}` : null,
    row.condition ? `depends on: ${row.condition}` : null,
  ]
    .filter(Boolean)
    .join(", ");
