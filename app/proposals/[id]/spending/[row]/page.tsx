import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormPage } from "@/app/proposals/form-page";
import { openSpending } from "@/app/proposals/open-money";
import { SpendForm } from "@/app/proposals/spend-form";
import { leftForm } from "@/app/session";
import { emptyFormState } from "@/lib/form-state";
import { spendValues } from "@/lib/spend-inputs";

export const metadata: Metadata = { title: null };

const title = "Planned spending";

export default async function SpendLinePage({
  params,
}: PageProps<"/proposals/[id]/spending/[row]">) {
  const { it, whyNot, choices, money } = await openSpending(params);
  const { row: wanted } = await params;
  const row = it.spend.find(({ id }) => id === wanted);
  if (!row) notFound();
  return (
    <FormPage it={it} part="spending" title={title} lead={row.what} whyNot={whyNot}>
      <SpendForm
        title={title}
        id={it.id}
        row={row.id}
        version={row.version}
        initial={(await leftForm("what", "pence")) ?? emptyFormState(spendValues(row))}
        choices={choices}
        money={money}
        requestKeys={[crypto.randomUUID(), crypto.randomUUID()]}
      />
    </FormPage>
  );
}
