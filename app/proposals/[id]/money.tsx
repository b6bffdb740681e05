import { ContributionTable } from "@/app/proposals/[id]/contribution-table";
import { ButtonLink } from "@/components/button";
import { DataTable } from "@/components/data-table";
import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import { WarningText } from "@/components/warning-text";
import type { Proposal } from "@/db/queries/proposal-detail";
import { type Pool, sharesOfPool } from "@/lib/balance";
import { whyNotEnter } from "@/lib/contributions";
import { formatPounds } from "@/lib/money";
import { faultsOf, wordsOfFault } from "@/lib/pool-faults";
import { offersOf, poolOf } from "@/lib/pools";
import { formatShare, sum } from "@/lib/shares";

/** What is wanted and what is offered, who gives it, and each row as it was entered. */
export function Money({ it }: { it: Proposal }) {
  const pool = poolOf(it);
  return (
    <>
      <Section title="What is wanted, and what is offered" id="money">
        <Offers it={it} pool={pool} />
      </Section>
      <Section title="Who gives what" id="contributions">
        {it.contributions.length > 0 ? (
          <>
            <Shares it={it} />
            <ContributionTable it={it} />
          </>
        ) : (
          <NothingYet it={it} />
        )}
      </Section>
    </>
  );
}

function Offers({ it, pool }: { it: Proposal; pool: Pool }) {
  const mayEdit = it.unlocked.length > 0;
  const action =
    mayEdit && it.years.length > 0 ? (
      <ButtonLink href={`/proposals/${it.id}/targets`} kind="secondary">
        {it.targets.length > 0 ? "Change what is wanted" : "Set what is wanted"}
      </ButtonLink>
    ) : null;
  const offers = offersOf(pool);
  if (offers.length === 0)
    return (
      <EmptyState heading="No target yet" action={action}>
        <p>
          {it.years.length > 0
            ? "How much is wanted in each financial year, of revenue and of capital."
            : "Say when it starts and ends first: its financial years follow from that."}
        </p>
      </EmptyState>
    );
  const warnings = faultsOf(pool)
    .filter(({ fault }) => fault === "outside" || fault === "passed-on")
    .map(wordsOfFault);
  return (
    <>
      <DataTable
        caption="In cash, by financial year"
        columns={[
          { key: "year", label: "Financial year" },
          { key: "wanted", label: "Wanted", align: "end" },
          { key: "offered", label: "Offered", align: "end" },
          { key: "left", label: "Still to find", align: "end" },
        ]}
        rows={offers.map(({ year, nature, target, cash, left }) => ({
          key: `${year} ${nature}`,
          cells: [
            `${year}, ${nature}`,
            target === null ? "No target" : formatPounds(target),
            formatPounds(cash),
            left === null ? "" : formatPounds(left),
          ],
        }))}
      />
      {warnings.map((words) => (
        <div key={words} className="mt-4">
          <WarningText>{words}</WarningText>
        </div>
      ))}
      {action ? <p className="mt-4 print:hidden">{action}</p> : null}
    </>
  );
}

function Shares({ it }: { it: Proposal }) {
  const shares = sharesOfPool(it.contributions);
  const inKind = (id: string) =>
    sum(
      it.contributions
        .filter(({ organisationId, form }) => organisationId === id && form === "in-kind")
        .map(({ pence }) => pence),
    );
  const rows = it.members.map(({ id, name }) => {
    const share = shares.find(({ organisationId }) => organisationId === id);
    return { id, name, pence: share?.pence ?? 0, share: share?.share ?? 0, inKind: inKind(id) };
  });
  const total = sum(rows.map(({ pence }) => pence));
  return (
    <DataTable
      caption="By organisation"
      columns={[
        { key: "who", label: "Organisation" },
        { key: "cash", label: "Cash", align: "end" },
        { key: "share", label: "Share of the cash", align: "end" },
        { key: "kind", label: "In kind", align: "end" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          row.name,
          formatPounds(row.pence),
          total > 0 ? formatShare(row.share) : "",
          formatPounds(row.inKind),
        ],
      }))}
      footer={[
        "Together",
        formatPounds(total),
        total > 0 ? formatShare(sum(rows.map(({ share }) => share))) : "",
        formatPounds(sum(rows.map((row) => row.inKind))),
      ]}
    />
  );
}

function NothingYet({ it }: { it: Proposal }) {
  const whyNot = whyNotEnter(it.facts);
  return (
    <EmptyState
      heading="No figures yet"
      action={
        whyNot ? null : (
          <ButtonLink href={`/proposals/${it.id}/contributions`}>Enter a contribution</ButtonLink>
        )
      }
    >
      <p>
        {whyNot ??
          "What your organisation could give, in its own year. Nobody is bound by it: it is indicative until your finance contact supports it."}
      </p>
    </EmptyState>
  );
}
