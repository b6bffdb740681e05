import type { Metadata } from "next";
import { openSpending } from "@/app/proposals/open-money";
import { SpendForm } from "@/app/proposals/spend-form";
import { leftForm } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
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
    <>
      {note === "entered" ? (
        <NoticeBanner tone="success" heading="Entered. Here is room for another." />
      ) : null}
      <PageHeader
        breadcrumbs={trailOf("proposal", it, "#spending")}
        title={title}
        lead={
          whyNot ? undefined : "One line for each thing, financial year, and revenue or capital."
        }
      />
      <NotNow path={`/proposals/${it.id}`} kind="proposal" reasons={[whyNot]}>
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
      </NotNow>
    </>
  );
}
