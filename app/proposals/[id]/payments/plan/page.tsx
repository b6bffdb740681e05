import type { Metadata } from "next";
import { FormPage } from "@/app/proposals/form-page";
import { openProposal } from "@/app/proposals/open-money";
import { PaymentsForm } from "@/app/proposals/payment-forms";
import { leftForm } from "@/app/session";
import { emptyFormState } from "@/lib/form-state";
import { everybody, isPaidIn, whyNotSchedule } from "@/lib/instalments";

export const metadata: Metadata = { title: null };

const title = "Plan payments";

export default async function PlanPaymentsPage({
  params,
}: PageProps<"/proposals/[id]/payments/plan">) {
  const { it } = await openProposal(params);
  const paying = it.contributions.filter((row) => isPaidIn(row, it.draft.arrangement));
  const names = new Map(paying.map((row) => [row.organisationId, row.organisation]));
  const initial = { who: everybody, rhythm: "quarterly", on: "1" };
  return (
    <FormPage
      it={it}
      part="payments"
      title={title}
      lead="You say when cash is due. What is planned anew takes the place of what was planned before; a contribution of which something came stays as it is."
      whyNot={whyNotSchedule(it.facts) ?? (names.size > 0 ? null : "No cash goes into the fund.")}
    >
      <PaymentsForm
        id={it.id}
        title={title}
        whose={[
          { value: everybody, label: "Of all that give cash" },
          ...[...names].map(([value, label]) => ({ value, label })),
        ]}
        initial={(await leftForm("rhythm")) ?? emptyFormState(initial)}
        requestKey={crypto.randomUUID()}
      />
    </FormPage>
  );
}
