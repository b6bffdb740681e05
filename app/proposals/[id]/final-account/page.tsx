import type { Metadata } from "next";
import { FinalAccountForm } from "@/app/proposals/closing-forms";
import { FormPage } from "@/app/proposals/form-page";
import { openProposal } from "@/app/proposals/open-money";
import { leftForm } from "@/app/session";
import type { Proposal } from "@/db/queries/proposal-detail";
import { whyNotAccount } from "@/lib/closings";
import { emptyFormState, type FormValues } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";
import { rowValues } from "@/lib/row-values";

export const metadata: Metadata = { title: null };

const title = "The final account";

export default async function FinalAccountPage({
  params,
}: PageProps<"/proposals/[id]/final-account">) {
  const { it } = await openProposal(params);
  return (
    <FormPage
      it={it}
      part="closing"
      title={title}
      lead="Whoever gives something acknowledges it before the fund is closed. Once it is changed, they are asked anew."
      whyNot={whyNotAccount(it.facts)}
    >
      <FinalAccountForm
        id={it.id}
        title={title}
        version={it.fund?.closing?.version ?? 1}
        savings={it.savings.map((row) => ({
          id: row.id,
          label: `Saved by ${row.beneficiary} in ${row.gainYear}, of ${formatPounds(row.gross)}`,
        }))}
        initial={(await leftForm("version")) ?? emptyFormState(valuesOf(it))}
        requestKey={crypto.randomUUID()}
      />
    </FormPage>
  );
}

function valuesOf({ fund }: Proposal): FormValues {
  const { paidOn = null, assets = "", results = "", gained = {} } = fund?.closing ?? {};
  return {
    ...rowValues({ paidOn, assets, results }),
    ...Object.fromEntries(
      Object.entries(gained).map(([id, pence]) => [`gained-${id}`, formatPounds(pence).slice(1)]),
    ),
  };
}
