import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { InviteForm } from "@/app/partnerships/invite-form";
import { leftForm, requireViewer } from "@/app/session";
import { PageTitle } from "@/components/form/error-title";
import { PageHeader } from "@/components/page-header";
import { Words } from "@/components/prose";
import { SummaryList } from "@/components/summary-list";
import { WarningText } from "@/components/warning-text";
import { listOrganisationNames } from "@/db/queries/organisations";
import { findInviting } from "@/db/queries/partner-invitations";
import { findProposed } from "@/db/queries/proposed-organisations";
import { emptyFormState } from "@/lib/form-state";
import { pathOf } from "@/lib/notices";
import { daysToAnswer, whyNotInvite } from "@/lib/partnerships";

export const metadata: Metadata = { title: null };

const place = z.object({ submission: z.uuid(), proposed: z.uuid().optional() });

/** Invites an organisation to a submission of any kind, and says first what it will see. */
export default async function InvitePage({ searchParams }: PageProps<"/partnerships/new">) {
  const viewer = await requireViewer();
  const query = place.safeParse(await searchParams).data;
  const [it, proposed] = await Promise.all([
    query ? findInviting(viewer, query.submission) : null,
    query?.proposed ? findProposed(viewer, query.proposed) : null,
  ]);
  if (!it || (query?.proposed && proposed?.submissionId !== it.id)) notFound();
  const whyNot = whyNotInvite(it);
  const back = { href: pathOf(it.kind, it.id), label: it.title || "A draft without a title" };
  const header = <PageHeader breadcrumbs={[back]} title="Invite an organisation" />;
  if (whyNot)
    return (
      <>
        <PageTitle title="Invite an organisation" />
        {header}
        <p>{whyNot}</p>
      </>
    );
  const organisations = await listOrganisationNames(viewer);
  return (
    <>
      {header}
      <div className="mb-8 max-w-form space-y-4">
        <WarningText>
          The organisation that you invite will see the title, the summary and the part you offer.
          If it accepts, everybody there will see all of it, whoever else may.
        </WarningText>
        <SummaryList
          rows={[
            { term: "Title", description: it.title },
            { term: "Summary", description: it.summary ? <Words text={it.summary} /> : null },
          ]}
        />
        <p>
          Its leads are told here and by mail, and have {daysToAnswer} days to answer. Until they
          accept, only {it.organisation}, the other organisations on it and the support team see
          that it is invited.
        </p>
        <p>
          Not in the list?{" "}
          <a href={`/proposed-organisations/new?submission=${it.id}`}>
            Propose an organisation to the support team
          </a>
        </p>
      </div>
      <InviteForm
        id={it.id}
        organisations={organisations
          .filter(({ id }) => !it.members.includes(id))
          .map(({ id, name, aliases }) => ({ value: id, label: name, words: aliases.join(" ") }))}
        initial={
          (await leftForm("words")) ??
          emptyFormState(
            proposed?.foundId ? { organisation: proposed.foundId, words: proposed.words } : {},
          )
        }
        requestKey={crypto.randomUUID()}
      />
    </>
  );
}
