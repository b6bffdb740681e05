import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContributionForm } from "@/app/proposals/contribution-form";
import { openMoney } from "@/app/proposals/open-money";
import { leftForm } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
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
    <>
      <PageHeader
        breadcrumbs={trailOf("proposal", it, "#contributions")}
        title={title}
        lead={row.organisation}
      />
      <NotNow
        path={`/proposals/${it.id}`}
        kind="proposal"
        reasons={[whyNot ?? (isOurs ? null : "Each organisation changes its own figures only.")]}
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
      </NotNow>
    </>
  );
}
