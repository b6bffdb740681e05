import type { Metadata } from "next";
import { acknowledging, FinalAccount } from "@/app/proposals/[id]/final-account";
import { AcknowledgeForm } from "@/app/proposals/closing-forms";
import { FormPage } from "@/app/proposals/form-page";
import { openProposal } from "@/app/proposals/open-money";
import { whyNotAcknowledge } from "@/lib/closings";

export const metadata: Metadata = { title: null };

const title = "Acknowledge the final account";

export default async function AcknowledgePage({
  params,
}: PageProps<"/proposals/[id]/acknowledge">) {
  const { it } = await openProposal(params);
  return (
    <FormPage
      it={it}
      part="closing"
      title={title}
      lead="You say as the finance contact that your organisation has read it, and closes its books by it."
      whyNot={whyNotAcknowledge(it.facts, acknowledging(it))}
    >
      <div className="mb-6">
        <FinalAccount it={it} />
      </div>
      <AcknowledgeForm
        id={it.id}
        title={title}
        version={it.fund?.closing?.version ?? 1}
        requestKey={crypto.randomUUID()}
      />
    </FormPage>
  );
}
