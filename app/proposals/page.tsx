import type { Metadata } from "next";
import { ProposalFilters } from "@/app/proposals/proposal-filters";
import { ProposalTable } from "@/app/proposals/proposal-table";
import { ListView } from "@/app/submissions/list-view";
import { openList } from "@/app/submissions/open-list";
import { ButtonLink } from "@/components/button";
import { countProposals, listProposals } from "@/db/queries/proposal-list";
import { labelOf } from "@/lib/choices";
import { proposalFilter, proposalQuery } from "@/lib/proposal-filter";
import { arrangements, proposalStates } from "@/lib/proposals";
import { hasDuty } from "@/lib/viewer";

export const metadata: Metadata = { title: "Pooled budgets" };

export default async function ProposalsPage({ searchParams }: PageProps<"/proposals">) {
  const { viewer, filter, page, counts, lookups, partner } = await openList(
    searchParams,
    proposalFilter,
    listProposals,
    countProposals,
  );
  const { rows, next } = page;
  const mayPropose = hasDuty(viewer, "contributor", "lead");
  return (
    <ListView
      noun="pooled budget"
      title="Pooled budgets"
      lead="Money that organisations of the thirteen pilots put together for one outcome."
      action={
        mayPropose ? <ButtonLink href="/proposals/new">Propose a pooled budget</ButtonLink> : null
      }
      path="/proposals"
      {...{ filter, queryOf: proposalQuery, lookups, next }}
      filters={<ProposalFilters {...{ filter, counts, lookups, partner }} />}
      states={proposalStates}
      organisation={rows[0]?.organisation}
      own={[
        { name: "arrangement", label: labelOf(arrangements, filter.arrangement) },
        { name: "partner", label: partner },
      ]}
      isEmpty={rows.length === 0}
      explained="A pooled budget is what several organisations put towards one outcome: who gives what, from which source, in which year, and what it still depends on."
    >
      <ProposalTable rows={rows} filter={filter} />
    </ListView>
  );
}
