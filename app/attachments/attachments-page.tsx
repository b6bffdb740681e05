import { AttachmentsPanel } from "@/app/attachments/attachments-panel";
import { PageTitle } from "@/components/form/error-title";
import { PageHeader } from "@/components/page-header";
import { nameOfList, pathOf } from "@/lib/notices";
import { type Kind, nounOfKind } from "@/lib/submissions";
import type { Viewer } from "@/lib/viewer";

/** The files of a submission as a page of its own. */
export function AttachmentsPage({
  it: { id, kind, title: of },
  title,
  viewer,
}: {
  it: { id: string; kind: Kind; title: string };
  title: string;
  viewer: Viewer;
}) {
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        breadcrumbs={[
          { href: `/${kind}s`, label: nameOfList(kind) },
          { href: pathOf(kind, id), label: of },
        ]}
        title={title}
        lead={`Whoever may see the ${nounOfKind(kind)} may open them.`}
      />
      <AttachmentsPanel submissionId={id} viewer={viewer} />
    </>
  );
}
