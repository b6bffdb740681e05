import { FlowChart } from "@/app/proposals/[id]/flow-chart";
import { DataTable } from "@/components/data-table";
import { WarningText } from "@/components/warning-text";
import type { Proposal } from "@/db/queries/proposal-detail";
import { formatPounds } from "@/lib/money";
import { poolOf } from "@/lib/pools";
import { savingOf } from "@/lib/saving-inputs";
import { leaksOf, positionsOf, shareTermsOf } from "@/lib/savings";

/** Each body's money in against what it gains by the rule of sharing, and when it has it back. */
export function Gains({ it }: { it: Proposal }) {
  const savings = it.savings.map(savingOf);
  const { positions, reinvested } = positionsOf(poolOf(it), savings, shareTermsOf(it.said));
  const names = new Map([
    ...it.members.map(({ id, name }) => [id, name] as const),
    ...it.savings.map(({ beneficiaryId, beneficiary }) => [beneficiaryId, beneficiary] as const),
  ]);
  const nameOf = (id: string) => names.get(id) ?? "";
  const parts = (of: "paid" | "gained") =>
    positions
      .filter((position) => position[of] > 0)
      .map(({ organisationId: id, [of]: amount }) => ({ id, amount, name: nameOf(id) }));
  const fund = { id: "fund", name: "Goes back into the fund", amount: reinvested };
  return (
    <div className="mt-8 space-y-4">
      <FlowChart
        pays={parts("paid")}
        gains={reinvested > 0 ? [...parts("gained"), fund] : parts("gained")}
      />
      <DataTable
        caption="Who pays and who gains"
        columns={[
          { key: "who", label: "Organisation" },
          { key: "paid", label: "Pays, cash and in kind", align: "end" },
          { key: "gained", label: "Gains", align: "end" },
          { key: "net", label: "Gains less pays", align: "end" },
          { key: "back", label: "Has it back after", align: "end" },
        ]}
        rows={positions.map(({ organisationId, paid, gained, net, payBack }) => ({
          key: organisationId,
          cells: [
            nameOf(organisationId),
            formatPounds(paid),
            formatPounds(gained),
            formatPounds(net),
            payBack === null ? (paid > 0 ? "Never" : "") : `${payBack} months`,
          ],
        }))}
      />
      <p className="text-ink-2 text-small">
        Only cashable savings are counted, after optimism
        {reinvested > 0 ? `; ${formatPounds(reinvested)} goes back into the fund` : ""}.
        {it.said.shareRule ? "" : " No rule of sharing is chosen yet: each keeps what falls to it."}
      </p>
      {leaksOf(positions).map(({ organisationId, gained }) => (
        <div key={organisationId} className="space-y-2">
          <WarningText>
            {nameOf(organisationId)} gains {formatPounds(gained)} and pays nothing in.
          </WarningText>
          {it.standing.includes("partner-contributor") ? (
            <p className="print:hidden">
              <a href={`/barriers/new?pool=${it.id}&gains=${organisationId}`}>
                Draft the case as a barrier
                <span className="sr-only">: {nameOf(organisationId)}</span>
              </a>
            </p>
          ) : null}
        </div>
      ))}
    </div>
  );
}
