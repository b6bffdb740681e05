import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Differences } from "@/app/history/comparison";
import { VersionChoice } from "@/app/history/version-choice";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { findSubmission } from "@/db/queries/submissions";
import { compareVersions, listVersions } from "@/db/queries/versions";
import { pairOf, versionsAsked } from "@/lib/versions";

export const metadata: Metadata = { title: "Two versions compared" };

/** What differs between two versions of a project; a version that is not there is no page. */
export default async function ProjectVersionsPage({
  params,
  searchParams,
}: PageProps<"/projects/[id]/versions">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const asked = versionsAsked.safeParse(await searchParams).data;
  if (!id || !asked) notFound();
  const [it, versions] = await Promise.all([
    findSubmission(viewer, id, "project"),
    listVersions(viewer, id),
  ]);
  const pair = pairOf(versions, asked);
  if (!it || !pair) notFound();
  const comparison = await compareVersions(viewer, id, pair);
  if (!comparison) notFound();
  const path = `/projects/${id}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/projects", label: "Projects" },
          { href: path, label: it.title },
          { href: `${path}/history`, label: "History" },
        ]}
        title="Two versions compared"
        meta={[it.reference, it.title].filter(Boolean).join(" · ")}
        lead={
          pair.from === pair.to
            ? "Choose two different versions."
            : `From version ${pair.from} to version ${pair.to}.`
        }
      />
      <VersionChoice kind="project" action={`${path}/versions`} versions={versions} pair={pair} />
      {pair.from === pair.to ? null : <Differences kind="project" comparison={comparison} />}
    </>
  );
}
