import { DataTable } from "@/components/data-table";
import { Tag } from "@/components/tag";
import { WarningText } from "@/components/warning-text";
import { inKindOf } from "@/lib/balance";
import { formatPounds } from "@/lib/money";
import { faultsOf, type PoolFault, wordsOfFault } from "@/lib/pool-faults";
import { balancesShown, type Money, poolOf } from "@/lib/pools";

/** Each year and nature: what is there and comes in, what goes out and is kept, what is left. */
export function BalanceTables({ money }: { money: Money }) {
  const pool = poolOf(money);
  const inKind = inKindOf(pool).filter(({ given, used }) => given + used > 0);
  return (
    <>
      <DataTable
        caption="Cash in and out, by financial year"
        columns={[
          { key: "year", label: "Financial year" },
          { key: "in", label: "There and coming in", align: "end" },
          { key: "spend", label: "Planned", align: "end" },
          { key: "kept", label: "Kept back", align: "end" },
          { key: "left", label: "Left", align: "end" },
        ]}
        rows={balancesShown(pool).map(
          ({ year, nature, opening, cash, moved, spend, contingency, closing }) => ({
            key: `${year} ${nature}`,
            cells: [
              `${year}, ${nature}`,
              formatPounds(opening + cash + moved),
              formatPounds(spend),
              formatPounds(contingency),
              formatPounds(closing),
            ],
          }),
        )}
      />
      {inKind.length > 0 ? (
        <div className="mt-8">
          <DataTable
            caption="In kind, given and used"
            columns={[
              { key: "year", label: "Financial year" },
              { key: "given", label: "Given", align: "end" },
              { key: "used", label: "Used", align: "end" },
            ]}
            rows={inKind.map(({ year, given, used }) => ({
              key: year,
              cells: [year, formatPounds(given), formatPounds(used)],
            }))}
          />
        </div>
      ) : null}
    </>
  );
}

/** What does not add up, each with the row that it is about. */
export function BalanceFaults({ money }: { money: Money }) {
  const faults = faultsOf(poolOf(money));
  if (faults.length === 0)
    return (
      <p>
        {money.spend.length > 0 ? (
          <Tag tone="green">It balances</Tag>
        ) : (
          "No spending is planned yet."
        )}
      </p>
    );
  return (
    <ul className="space-y-3">
      {faults.map((fault) => (
        <li key={`${fault.fault} ${fault.year} ${fault.nature} ${fault.row}`}>
          <WarningText>
            {wordsOfFault(fault)} {about(money, fault)}
          </WarningText>
        </li>
      ))}
    </ul>
  );
}

function about({ contributions, spend }: Money, { row }: PoolFault) {
  const given = contributions.find(({ id }) => id === row);
  if (given) return `It is from ${given.organisation}.`;
  const line = spend.find(({ id }) => id === row);
  return line ? `It is for: ${line.what}.` : null;
}
