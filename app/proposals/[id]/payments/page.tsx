import type { Metadata } from "next";
import { openProposal } from "@/app/proposals/open-money";
import { trailOf } from "@/app/submissions/trail";
import { ButtonGroup, ButtonLink } from "@/components/button";
import { DataTable } from "@/components/data-table";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Tag } from "@/components/tag";
import type { Fund } from "@/db/queries/fund";
import { portalNow } from "@/lib/clock";
import { type Day, formatDate, londonToday } from "@/lib/dates";
import { whyNotReceive, whyNotSchedule } from "@/lib/instalments";
import { formatPounds } from "@/lib/money";
import { sum } from "@/lib/shares";

export const metadata: Metadata = { title: "Payments" };

const title = "Payments";

export default async function PaymentsPage({ params }: PageProps<"/proposals/[id]/payments">) {
  const { it } = await openProposal(params);
  const rows = it.fund?.instalments ?? [];
  const here = `/proposals/${it.id}/payments`;
  const mayRecord = whyNotReceive(it.facts) === null;
  const mayPlan = whyNotSchedule(it.facts) === null;
  const today = londonToday(portalNow());
  const plan = (
    <ButtonGroup>
      <ButtonLink href={`${here}/plan`} kind={rows.length > 0 ? "secondary" : "primary"}>
        {rows.length > 0 ? "Plan payments anew" : "Plan payments"}
      </ButtonLink>
    </ButtonGroup>
  );
  return (
    <>
      <PageHeader breadcrumbs={trailOf("proposal", it, "#payments")} title={title} />
      {rows.length > 0 ? (
        <>
          <DataTable
            caption="What is due, and what came"
            columns={[
              { key: "due", label: "Due" },
              { key: "who", label: "Organisation" },
              { key: "pence", label: "Amount", align: "end" },
              { key: "came", label: "Received", align: "end" },
              { key: "how", label: "Stands" },
            ]}
            rows={rows.map((row) => ({
              key: row.id,
              cells: [
                <a key="due" href={`${here}/${row.id}`}>
                  {formatDate(row.dueOn)}
                  <span className="sr-only">
                    , {row.organisation}: {mayRecord ? "record what came" : "what came"}
                  </span>
                </a>,
                row.organisation,
                formatPounds(row.pence),
                formatPounds(row.received),
                <Stands key="how" row={row} today={today} />,
              ],
            }))}
            footer={[
              "Together",
              "",
              formatPounds(sum(rows.map(({ pence }) => pence))),
              formatPounds(sum(rows.map(({ received }) => received))),
              "",
            ]}
          />
          {mayPlan ? <div className="mt-6">{plan}</div> : null}
        </>
      ) : (
        <EmptyState heading="None planned yet" action={mayPlan ? plan : null}>
          <p>Once it is agreed, the host says when each organisation pays what it gives in cash.</p>
        </EmptyState>
      )}
    </>
  );
}

/** How one payment stands on a day. */
function Stands({ row, today }: { row: Fund["instalments"][number]; today: Day }) {
  const { pence, received, dueOn } = row;
  if (received >= pence) return <Tag tone="green">Received</Tag>;
  if (dueOn < today) return <Tag tone="red">Late</Tag>;
  return <Tag tone="grey">{received > 0 ? "Part received" : "Not due yet"}</Tag>;
}
