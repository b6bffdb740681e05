import type { Metadata } from "next";
import { ContributionForm } from "@/app/proposals/contribution-form";
import { openMoney } from "@/app/proposals/open-money";
import { leftForm } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
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
    <>
      {note === "entered" ? (
        <NoticeBanner tone="success" heading="Entered. Here is room for another." />
      ) : null}
      <PageHeader
        breadcrumbs={trailOf("proposal", it, "#contributions")}
        title={title}
        lead={
          whyNot
            ? undefined
            : `What ${whose.name} gives, in its own year. The other organisations on it read it.`
        }
      />
      <NotNow path={`/proposals/${it.id}`} kind="proposal" reasons={[whyNot]}>
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
      </NotNow>
    </>
  );
}
