import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ProposeForm } from "@/app/proposed-organisations/propose-form";
import { leftForm, requireViewer } from "@/app/session";
import { PageTitle } from "@/components/form/error-title";
import { PageHeader } from "@/components/page-header";
import { listLookups } from "@/db/queries/lookups";
import { findInviting } from "@/db/queries/partner-invitations";
import { emptyFormState } from "@/lib/form-state";
import { pathOf } from "@/lib/notices";
import { whyNotInvite } from "@/lib/partnerships";

export const metadata: Metadata = { title: null };

const place = z.object({ submission: z.uuid() });
const title = "Propose an organisation";

/** Proposes an organisation that is not on the portal yet, and says first who reads what is written. */
export default async function ProposePage({
  searchParams,
}: PageProps<"/proposed-organisations/new">) {
  const viewer = await requireViewer();
  const query = place.safeParse(await searchParams).data;
  const it = query ? await findInviting(viewer, query.submission) : null;
  if (!it) notFound();
  const whyNot = whyNotInvite(it);
  const header = (
    <PageHeader
      breadcrumbs={[
        { href: pathOf(it.kind, it.id), label: it.title || "A draft without a title" },
        { href: `/partnerships/new?submission=${it.id}`, label: "Invite an organisation" },
      ]}
      title={title}
    />
  );
  if (whyNot)
    return (
      <>
        <PageTitle title={title} />
        {header}
        <p>{whyNot}</p>
      </>
    );
  const { pilots } = await listLookups();
  return (
    <>
      {header}
      <div className="mb-8 max-w-form space-y-4">
        <p>
          The support team brings it to the portal, or says why not. You are told, and can invite it
          then.
        </p>
        <p>
          Administrators read what you write here and who proposes it, and nothing else of “
          {it.title}”. So do the advisers and reviewers who see it anyway. The other organisations
          on it read the name and the part, never whom you name there.
        </p>
      </div>
      <ProposeForm
        id={it.id}
        pilots={pilots.map(({ slug, name }) => ({ value: slug, label: name }))}
        initial={(await leftForm("name", "words")) ?? emptyFormState()}
        requestKey={crypto.randomUUID()}
      />
    </>
  );
}
