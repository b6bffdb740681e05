import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { UpdateForm } from "@/app/projects/delivery-forms";
import { leftForm, requireViewer } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { PageHeader } from "@/components/page-header";
import { findProject, type Project } from "@/db/queries/project-detail";
import { emptyFormState } from "@/lib/form-state";
import { whyNotTell } from "@/lib/project-steps";
import { supportMoves } from "@/lib/updates";
import { titleOf } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

const moversOf = ({ organisation, organisationId, partnerships }: Project) => [
  { value: organisationId, label: organisation },
  ...partnerships
    .filter(({ state, organisationId: id }) => state === "accepted" && id !== organisationId)
    .map((one) => ({ value: one.organisationId, label: one.organisation })),
  { value: supportMoves, label: "The support team" },
];

export default async function UpdatePage({ params }: PageProps<"/projects/[id]/update">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id && (await findProject(viewer, id));
  if (!it) notFound();
  const whyNot = whyNotTell(it.facts);
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/projects", label: "Projects" },
          { href: `/projects/${id}`, label: it.title },
        ]}
        title="Say how it goes"
        lead={
          whyNot
            ? undefined
            : `As ${titleOf(viewer)} sees it. Whoever may see the project reads it.`
        }
      />
      <div className="max-w-form">
        <NotNow path={`/projects/${it.id}`} kind="project" reasons={[whyNot]}>
          <UpdateForm
            id={it.id}
            personId={viewer.personId}
            movers={moversOf(it)}
            initial={(await leftForm("status", "done")) ?? emptyFormState()}
            requestKey={crypto.randomUUID()}
          />
        </NotNow>
      </div>
    </>
  );
}
