import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContributionForm } from "@/app/proposals/contribution-form";
import { FormPage } from "@/app/proposals/form-page";
import { openMoney } from "@/app/proposals/open-money";
import { leftForm } from "@/app/session";
import { contributionValues } from "@/lib/contribution-inputs";
import { emptyFormState } from "@/lib/form-state";

export const metadata: Metadata = { title: null };

const title = "A contribution";

export default async function ContributionPage({
  params,
}: PageProps<"/proposals/[id]/contributions/[row]">) {
  const { it, whyNot, choices, whose, money } = await openMoney(params);
  const { row: wanted } = await params;
  const row = it.contributions.find(({ id }) => id === wanted);
  if (!row) notFound();
  const isOurs = row.organisationId === it.actsFor;
  return (
    <FormPage
      it={it}
      part="contributions"
      title={title}
      about={row.organisation}
      whyNot={whyNot ?? (isOurs ? null : "Each organisation changes its own figures only.")}
    >
      <ContributionForm
        title={title}
        id={it.id}
        row={row.id}
        version={row.version}
        initial={(await leftForm("ownYear", "pence")) ?? emptyFormState(contributionValues(row))}
        choices={choices}
        money={money}
        whose={whose}
        requestKeys={[crypto.randomUUID(), crypto.randomUUID()]}
      />
    </FormPage>
  );
}
