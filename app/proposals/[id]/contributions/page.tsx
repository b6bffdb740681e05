import type { Metadata } from "next";
import { ContributionForm } from "@/app/proposals/contribution-form";
import { FormPage } from "@/app/proposals/form-page";
import { openMoney } from "@/app/proposals/open-money";
import { leftForm } from "@/app/session";
import { emptyFormState } from "@/lib/form-state";

export const metadata: Metadata = { title: null };

const title = "Enter a contribution";

export default async function ContributionsPage({
  params,
  searchParams,
}: PageProps<"/proposals/[id]/contributions">) {
  const { it, whyNot, choices, whose, money, firstYear } = await openMoney(params);
  const { note } = await searchParams;
  return (
    <FormPage
      it={it}
      part="contributions"
      title={title}
      lead={`What ${whose.name} gives, in its own year. The other organisations on it read it.`}
      whyNot={whyNot}
      note={note}
    >
      <ContributionForm
        title={title}
        id={it.id}
        initial={
          (await leftForm("ownYear", "pence")) ??
          emptyFormState({
            ownYear: firstYear,
            form: "cash",
            nature: "revenue",
          })
        }
        choices={choices}
        money={money}
        whose={whose}
        requestKeys={[crypto.randomUUID(), crypto.randomUUID()]}
      />
    </FormPage>
  );
}
