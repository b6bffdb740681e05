import type { Metadata } from "next";
import { FormPage } from "@/app/proposals/form-page";
import { openProposal, whyNoYears } from "@/app/proposals/open-money";
import { ReservesForm } from "@/app/proposals/reserves-form";
import { leftForm } from "@/app/session";
import { emptyFormState } from "@/lib/form-state";
import { reservesValues } from "@/lib/reserves";
import { whyNotPlan } from "@/lib/spend-inputs";

export const metadata: Metadata = { title: null };

export default async function ReservesPage({ params }: PageProps<"/proposals/[id]/reserves">) {
  const { it } = await openProposal(params);
  const whyNot = whyNotPlan(it.facts) ?? whyNoYears(it);
  return (
    <FormPage
      it={it}
      part="balance"
      title="What is kept back"
      lead={
        "In cash, by financial year, April to March. Contingency is for what nobody foresees. Leave blank what is nothing."
      }
      whyNot={whyNot}
    >
      <ReservesForm
        id={it.id}
        version={it.version}
        years={it.years}
        initial={(await leftForm("carries")) ?? emptyFormState(reservesValues(it.reserves))}
        requestKey={crypto.randomUUID()}
      />
    </FormPage>
  );
}
