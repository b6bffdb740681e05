import type { Metadata } from "next";
import { openSavings } from "@/app/proposals/open-savings";
import { SavingForm } from "@/app/proposals/saving-form";
import { leftForm } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
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
    <>
      {note === "entered" ? (
        <NoticeBanner tone="success" heading="Entered. Here is room for another." />
      ) : null}
      <PageHeader
        breadcrumbs={trailOf("proposal", it, "#savings")}
        title={title}
        lead={whyNot ? undefined : "One for each body that saves, and each financial year."}
      />
      <NotNow path={`/proposals/${it.id}`} kind="proposal" reasons={[whyNot]}>
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
      </NotNow>
    </>
  );
}
