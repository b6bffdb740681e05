import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { OfficerForm } from "@/app/reviews/officer-form";
import { requireSupport } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { findBarrier } from "@/db/queries/barrier-detail";
import { listOfficers } from "@/db/queries/officers";

export const metadata: Metadata = { title: null };

export default async function OfficerPage({ params }: PageProps<"/reviews/[id]">) {
  const viewer = await requireSupport();
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) notFound();
  const [it, officers] = await Promise.all([findBarrier(viewer, id), listOfficers(viewer)]);
  if (!it?.facts.standing.includes("adviser")) notFound();
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/reviews", label: "Reviews" },
          { href: `/barriers/${id}`, label: it.title },
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
