import { DataTable } from "@/components/data-table";
import type { Proposal } from "@/db/queries/proposal-detail";
import { sharesOfPool } from "@/lib/balance";
import { labelOf } from "@/lib/choices";
import { formatPounds } from "@/lib/money";
import { poolOf } from "@/lib/pools";
import {
  costOfExit,
  type WorkedExample as Example,
  nameOfExample,
  nameOfExit,
  riskTermsOf,
  underspendRules,
  worked,
} from "@/lib/risk-shares";
import { sum } from "@/lib/shares";

/** What the rules of risk would cost each partner, in pounds, from the figures as they stand. */
export function WorkedExample({ it }: { it: Proposal }) {
  const terms = riskTermsOf(it.said);
  const pool = poolOf(it);
  const partners = sharesOfPool(pool.contributions);
  if (!terms || partners.length === 0 || pool.spend.length === 0)
    return (
      <p className="mt-4 text-ink-2">
        What that costs each partner is worked out here, once the rules of risk, the contributions
        and the spending plan are there.
      </p>
    );
  const examples = worked(pool, terms);
  const shared = examples.filter(({ parts }) => parts.length > 0);
  const leaving = it.said.notice === null ? [] : pool.years.slice(0, -1);
  const nameOf = (id: string) => it.members.find((one) => one.id === id)?.name ?? "";
  return (
    <div className="mt-6">
      <DataTable
        caption="A worked example, from the figures as they stand"
        columns={[
          { key: "who", label: "Organisation" },
          ...shared.map(({ change }) => ({
            key: String(change),
            label: nameOfExample(change),
            align: "end" as const,
          })),
          ...leaving.map((year) => ({
            key: year,
            label: nameOfExit(year),
            align: "end" as const,
          })),
        ]}
        rows={partners.map(({ organisationId: id }) => {
          const exit = costOfExit(pool, terms, id);
          return {
            key: id,
            cells: [
              nameOf(id),
              ...shared.map(({ parts }) =>
                formatPounds(parts.find((one) => one.organisationId === id)?.pence ?? 0),
              ),
              ...leaving.map((year) =>
                formatPounds(exit.find((one) => one.year === year)?.pence ?? 0),
              ),
            ],
          };
        })}
        footer={[
          "Together",
          ...shared.map(({ parts }) => formatPounds(sum(parts.map(({ pence }) => pence)))),
          ...leaving.map(() => ""),
        ]}
      />
      <div className="mt-2 space-y-1 text-ink-2 text-small">
        {examples.map((example) => (
          <Note key={example.change} rest={terms.underspend} {...example} />
        ))}
        <p>
          {it.said.notice === null
            ? "What leaving costs is worked out once the months of notice are said, under Exit."
            : `Whoever leaves still owes its recurrent cash for ${it.said.notice} months: its notice.`}
        </p>
      </div>
    </div>
  );
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** What the table cannot show of an example: what no partner pays, or gets back. */
function Note({ change, pence, contingency, parts, rest }: Example & { rest: string }) {
  if (change < 0 && parts.length === 0)
    return (
      <p>
        If it costs {-change}% less, {formatPounds(pence)} is left over:{" "}
        {lowerFirst(labelOf(underspendRules, rest))}.
      </p>
    );
  if (contingency === 0) return null;
  return (
    <p>
      If it costs {change}% more, {formatPounds(contingency)} of the {formatPounds(pence)} is met by
      what is kept back.
    </p>
  );
}
