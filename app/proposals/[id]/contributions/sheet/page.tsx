import type { Metadata } from "next";
import { FormPage } from "@/app/proposals/form-page";
import { openMoney, placeOfSheet } from "@/app/proposals/open-money";
import { SheetForm } from "@/app/proposals/sheet-form";
import { leftForm } from "@/app/session";
import { emptyFormState } from "@/lib/form-state";

export const metadata: Metadata = { title: null };

const title = "Bring in contributions from a spreadsheet";

export default async function SheetPage({
  params,
}: PageProps<"/proposals/[id]/contributions/sheet">) {
  const { it, whyNot, whose } = await openMoney(params);
  const here = `/proposals/${it.id}/contributions`;
  return (
    <FormPage
      it={it}
      part="contributions"
      title={title}
      lead={`One row for each year and source of ${whose.name}. Rows that you have here already are changed, not entered twice; none is taken out.`}
      whyNot={whyNot}
    >
      <p className="mb-6 max-w-form">
        The columns are those of the sheet that you can download:{" "}
        <a href={`${here}/export?as=xlsx`}>Excel</a> or <a href={`${here}/export?as=csv`}>CSV</a>.
      </p>
      <SheetForm
        title={title}
        id={it.id}
        place={placeOfSheet(it)}
        initial={(await leftForm("pasted")) ?? emptyFormState()}
        requestKey={crypto.randomUUID()}
      />
    </FormPage>
  );
}
