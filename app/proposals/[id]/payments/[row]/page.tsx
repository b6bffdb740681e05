import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormPage } from "@/app/proposals/form-page";
import { openProposal } from "@/app/proposals/open-money";
import { ReceiptForm } from "@/app/proposals/payment-forms";
import { leftForm } from "@/app/session";
import { DataTable } from "@/components/data-table";
import { Section } from "@/components/section";
import { formatDate } from "@/lib/dates";
import { emptyFormState } from "@/lib/form-state";
import { whyNotReceive } from "@/lib/instalments";
import { formatPounds } from "@/lib/money";
import { sum } from "@/lib/shares";

export const metadata: Metadata = { title: null };

const title = "A payment";

export default async function PaymentPage({ params }: PageProps<"/proposals/[id]/payments/[row]">) {
  const { it } = await openProposal(params);
  const { row: wanted } = await params;
  const row = it.fund?.instalments.find(({ id }) => id === wanted);
  if (!row) notFound();
  const came = it.fund?.receipts.filter(({ instalmentId }) => instalmentId === row.id) ?? [];
  const open = Math.max(0, row.pence - row.received);
  const initial = { way: "in", pence: open > 0 ? formatPounds(open).slice(1) : "" };
  return (
    <>
      <FormPage
        it={it}
        part="payments"
        title={title}
        about={`${row.organisation}: ${formatPounds(row.pence)}, due on ${formatDate(row.dueOn)}`}
        whyNot={whyNotReceive(it.facts)}
      >
        <ReceiptForm
          id={it.id}
          instalment={row.id}
          title={title}
          initial={(await leftForm("way")) ?? emptyFormState(initial)}
          requestKey={crypto.randomUUID()}
        />
      </FormPage>
      {came.length > 0 ? (
        <Section title="What came of it">
          <DataTable
            caption="Recorded by the host"
            columns={[
              { key: "on", label: "Day" },
              { key: "who", label: "Recorded by" },
              { key: "note", label: "Note" },
              { key: "pence", label: "Amount", align: "end" },
            ]}
            rows={came.map((one) => ({
              key: one.id,
              cells: [formatDate(one.receivedOn), one.person, one.note, formatPounds(one.pence)],
            }))}
            footer={["Together", "", "", formatPounds(sum(came.map(({ pence }) => pence)))]}
          />
        </Section>
      ) : null}
    </>
  );
}
