import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { openSavings } from "@/app/proposals/open-savings";
import { SavingForm } from "@/app/proposals/saving-form";
import { leftForm } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
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
    <>
      <PageHeader
        breadcrumbs={trailOf("proposal", it, "#savings")}
        title={title}
        lead={`${row.beneficiary}, ${row.gainYear}`}
      />
      <NotNow path={`/proposals/${it.id}`} kind="proposal" reasons={[whyNot]}>
        <SavingForm
          title={title}
          id={it.id}
          row={row.id}
          version={row.version}
          initial={(await leftForm("gross", "evidence")) ?? emptyFormState(savingValues(row))}
          choices={choices}
          requestKeys={[crypto.randomUUID(), crypto.randomUUID()]}
        />
      </NotNow>
    </>
  );
}
