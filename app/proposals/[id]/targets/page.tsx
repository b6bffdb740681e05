import type { Metadata } from "next";
import { FormPage } from "@/app/proposals/form-page";
import { openProposal, whyNoYears } from "@/app/proposals/open-money";
import { TargetsForm } from "@/app/proposals/targets-form";
import { leftForm } from "@/app/session";
import { emptyFormState } from "@/lib/form-state";
import { proposalNotOpen } from "@/lib/proposals";
import { targetValues } from "@/lib/targets";

export const metadata: Metadata = { title: null };

export default async function TargetsPage({ params }: PageProps<"/proposals/[id]/targets">) {
  const { it } = await openProposal(params);
  const whyNot = it.unlocked.length > 0 ? null : proposalNotOpen;
  return (
    <FormPage
      it={it}
      part="money"
      title="What is wanted"
      lead="In cash, by financial year, April to March. Leave blank where nothing is wanted."
      whyNot={whyNot ?? whyNoYears(it)}
    >
      <TargetsForm
        id={it.id}
        version={it.version}
        years={it.years}
        initial={(await leftForm("version")) ?? emptyFormState(targetValues(it.targets))}
        requestKey={crypto.randomUUID()}
      />
    </FormPage>
  );
}
