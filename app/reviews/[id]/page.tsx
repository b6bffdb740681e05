import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { OfficerForm } from "@/app/reviews/officer-form";
import { requireSupport } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { listOfficers } from "@/db/queries/officers";
import { findSubmission } from "@/db/queries/submissions";
import { pathOf } from "@/lib/notices";

export const metadata: Metadata = { title: null };

export default async function OfficerPage({ params }: PageProps<"/reviews/[id]">) {
  const viewer = await requireSupport();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const [it, officers] = await Promise.all([findSubmission(viewer, id), listOfficers(viewer)]);
  if (!it?.standing.includes("adviser")) notFound();
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/reviews", label: "Reviews" },
          { href: pathOf(it.kind, id), label: it.title },
        ]}
        title="Who has it"
      />
      <div className="max-w-form">
        <OfficerForm
          id={id}
          version={it.version}
          requestKey={crypto.randomUUID()}
          officerId={it.officerId}
          officers={officers.map(({ id: value, name }) => ({ value, label: name }))}
        />
      </div>
    </>
  );
}
