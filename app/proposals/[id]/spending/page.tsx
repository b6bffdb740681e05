import type { Metadata } from "next";
import { FormPage } from "@/app/proposals/form-page";
import { openSpending } from "@/app/proposals/open-money";
import { SpendForm } from "@/app/proposals/spend-form";
import { leftForm } from "@/app/session";
import { emptyFormState } from "@/lib/form-state";

export const metadata: Metadata = { title: null };

const title = "Plan spending";

export default async function SpendingPage({
  params,
  searchParams,
}: PageProps<"/proposals/[id]/spending">) {
  const { it, whyNot, choices, money } = await openSpending(params);
  const { note } = await searchParams;
  return (
    <FormPage
      it={it}
      part="spending"
      title={title}
      lead={"One line for each thing, financial year, and revenue or capital."}
      whyNot={whyNot}
      note={note}
    >
      <SpendForm
        title={title}
        id={it.id}
        initial={
          (await leftForm("what", "pence")) ??
          emptyFormState({
            year: it.years[0] ?? "",
            nature: "revenue",
            form: "cash",
            variance: "fixed",
          })
        }
        choices={choices}
        money={money}
        requestKeys={[crypto.randomUUID(), crypto.randomUUID()]}
      />
    </FormPage>
  );
}
