import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { choicesOf } from "@/app/barriers/barrier-choices";
import { BarrierForm } from "@/app/barriers/barrier-form";
import { leftForm, requireViewer } from "@/app/session";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
import { findLeak } from "@/db/queries/leaks";
import { listLookups } from "@/db/queries/lookups";
import { findPlace } from "@/db/queries/places";
import { emptyFormState } from "@/lib/form-state";
import { barrierOfLeak } from "@/lib/leaks";
import { hasDuty, isSupport, titleOf } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function NewBarrierPage({ searchParams }: PageProps<"/barriers/new">) {
  const viewer = await requireViewer();
  const asked = await searchParams;
  const writtenFor = z.uuid().safeParse(asked.for).data;
  const support = isSupport(viewer) && writtenFor !== undefined;
  if (!support && !hasDuty(viewer, "contributor", "lead")) notFound();
  const organisationId = support ? writtenFor : viewer.organisationId;
  const makesTheCase = !support && asked.pool !== undefined;
  const pool = z.object({ pool: z.uuid(), gains: z.uuid() }).safeParse(asked).data;
  const [lookups, organisation, leak] = await Promise.all([
    listLookups(),
    findPlace(viewer, organisationId),
    makesTheCase && pool ? findLeak(viewer, pool.pool, pool.gains) : null,
  ]);
  if (!organisation || (makesTheCase && !leak)) notFound();
  const name = support ? organisation.name : titleOf(viewer);
  return (
    <>
      {leak ? (
        <NoticeBanner heading="Drafted from the pooled budget: read it, then save it">
          <p>
            Until it is saved it is nowhere but on this page. It holds figures of “{leak.title}”
            that only its partners and the support team may see now. Whoever may see the barrier
            will read them: at first that is {name} and, once it is submitted, the support team.
          </p>
        </NoticeBanner>
      ) : null}
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
            ...(leak ? barrierOfLeak(leak) : {}),
          })
        }
        choices={choicesOf(lookups)}
        filled={leak !== null}
        writtenFor={support ? writtenFor : undefined}
        requestKey={crypto.randomUUID()}
        personId={viewer.personId}
        similar={[]}
        mayJoin={!support}
      />
    </>
  );
}
