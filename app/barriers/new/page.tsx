import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { choicesOf } from "@/app/barriers/barrier-choices";
import { BarrierForm } from "@/app/barriers/barrier-form";
import { leftForm, requireViewer } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { listLookups } from "@/db/queries/lookups";
import { findPlace } from "@/db/queries/places";
import { emptyFormState } from "@/lib/form-state";
import { hasDuty, isSupport, titleOf } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function NewBarrierPage({ searchParams }: PageProps<"/barriers/new">) {
  const viewer = await requireViewer();
  const writtenFor = z.uuid().safeParse((await searchParams).for).data;
  const support = isSupport(viewer) && writtenFor !== undefined;
  if (!support && !hasDuty(viewer, "contributor", "lead")) notFound();
  const organisationId = support ? writtenFor : viewer.organisationId;
  const [lookups, organisation] = await Promise.all([
    listLookups(),
    findPlace(viewer, organisationId),
  ]);
  if (!organisation) notFound();
  const name = support ? organisation.name : titleOf(viewer);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/barriers", label: "Barriers" }]}
        title={support ? `Log a barrier for ${name}` : "Log a barrier"}
        lead={`About ten minutes. Saved as you go; nobody outside ${name} sees it until you submit.`}
      />
      <BarrierForm
        title="Log a barrier"
        initial={
          (await leftForm("title", "happens")) ??
          emptyFormState({
            pilot: organisation.pilots[0] ?? "",
            audience: "pilot",
            peoplePeriod: "year",
            costPeriod: "year",
          })
        }
        choices={choicesOf(lookups)}
        writtenFor={support ? writtenFor : undefined}
        requestKey={crypto.randomUUID()}
        personId={viewer.personId}
        similar={[]}
        mayJoin={!support}
      />
    </>
  );
}
