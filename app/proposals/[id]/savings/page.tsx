import type { Metadata } from "next";
import { FormPage } from "@/app/proposals/form-page";
import { openSavings } from "@/app/proposals/open-savings";
import { SavingForm } from "@/app/proposals/saving-form";
import { leftForm } from "@/app/session";
import { emptyFormState } from "@/lib/form-state";

export const metadata: Metadata = { title: null };

const title = "Enter a saving";

export default async function SavingsPage({
  params,
  searchParams,
}: PageProps<"/proposals/[id]/savings">) {
  const { it, whyNot, choices } = await openSavings(params);
  const { note } = await searchParams;
  return (
    <FormPage
      it={it}
      part="savings"
      title={title}
      lead={"One for each body that saves, and each financial year."}
      whyNot={whyNot}
      note={note}
    >
      <SavingForm
        title={title}
        id={it.id}
        initial={
          (await leftForm("gross", "evidence")) ??
          emptyFormState({ gainYear: it.years.at(-1) ?? "" })
        }
        choices={choices}
        requestKeys={[crypto.randomUUID(), crypto.randomUUID()]}
      />
    </FormPage>
  );
}
