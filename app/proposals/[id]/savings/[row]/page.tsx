import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormPage } from "@/app/proposals/form-page";
import { openSavings } from "@/app/proposals/open-savings";
import { SavingForm } from "@/app/proposals/saving-form";
import { leftForm } from "@/app/session";
import { emptyFormState } from "@/lib/form-state";
import { savingValues } from "@/lib/saving-inputs";

export const metadata: Metadata = { title: null };

const title = "A saving";

export default async function SavingPage({ params }: PageProps<"/proposals/[id]/savings/[row]">) {
  const { it, whyNot, choices } = await openSavings(params);
  const { row: wanted } = await params;
  const row = it.savings.find(({ id }) => id === wanted);
  if (!row) notFound();
  return (
    <FormPage
      it={it}
      part="savings"
      title={title}
      about={`${row.beneficiary}, ${row.gainYear}`}
      whyNot={whyNot}
    >
      <SavingForm
        title={title}
        id={it.id}
        row={row.id}
        version={row.version}
        initial={(await leftForm("gross", "evidence")) ?? emptyFormState(savingValues(row))}
        choices={choices}
        requestKeys={[crypto.randomUUID(), crypto.randomUUID()]}
      />
    </FormPage>
  );
}
