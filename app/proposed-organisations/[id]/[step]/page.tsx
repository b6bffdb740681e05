import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { waysBack } from "@/app/proposed-organisations/[id]/ways-back";
import { SettleForm } from "@/app/proposed-organisations/settle-form";
import { leftForm, requireViewer } from "@/app/session";
import { PageTitle } from "@/components/form/error-title";
import { PageHeader } from "@/components/page-header";
import { listOrganisationNames } from "@/db/queries/organisations";
import { findProposed } from "@/db/queries/proposed-organisations";
import { emptyFormState } from "@/lib/form-state";
import {
  nextProposedState,
  type ProposedFormStep,
  proposedFormSteps,
  proposedSteps,
} from "@/lib/proposed-organisations";

export const metadata: Metadata = { title: null };

const place = z.object({ id: z.uuid(), step: z.enum(proposedFormSteps) });

/** One step of a proposed organisation as a page: what follows from it, or why it is not this viewer's to take. */
export default async function SettlePage({
  params,
}: PageProps<"/proposed-organisations/[id]/[step]">) {
  const viewer = await requireViewer();
  const { data } = place.safeParse(await params);
  const it = data ? await findProposed(viewer, data.id) : null;
  if (!data || !it) notFound();
  const { id, step } = data;
  const { reason } = nextProposedState(it, step);
  const { label } = proposedSteps[step];
  const header = (
    <PageHeader
      breadcrumbs={[...waysBack(it), { href: `/proposed-organisations/${id}`, label: it.name }]}
      title={label}
      lead={reason ? null : whatFollows[step]}
    />
  );
  if (reason)
    return (
      <>
        <PageTitle title={label} />
        {header}
        <p>{reason}</p>
      </>
    );
  const organisations = step === "find" ? await listOrganisationNames(viewer) : [];
  return (
    <>
      {header}
      <SettleForm
        id={id}
        step={step}
        organisations={organisations
          .filter((one) => one.id !== it.organisationId)
          .map((one) => ({ value: one.id, label: one.name, words: one.aliases.join(" ") }))}
        initial={(await leftForm("request")) ?? emptyFormState()}
        requestKey={crypto.randomUUID()}
      />
    </>
  );
}

const whatFollows: Record<ProposedFormStep, string> = {
  find: "The organisation that proposed it is told which one it is, and can invite it.",
  decline: "The organisation that proposed it is told, with your reason.",
  withdraw: "The support team is no longer asked. It can be proposed again.",
};
