import type { ReactNode } from "react";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { pathOf } from "@/lib/notices";
import type { Kind } from "@/lib/submissions";

/** One step as a page: what it needs, or why it is not this viewer's to take. */
export function StepPage({
  kind,
  it,
  title,
  before,
  reasons,
  children,
}: {
  kind: Kind;
  it: { id: string; title: string };
  title: string;
  before?: ReactNode;
  reasons: (string | null)[];
  children: ReactNode;
}) {
  return (
    <>
      <PageHeader breadcrumbs={trailOf(kind, it)} title={title} />
      {before}
      <NotNow path={pathOf(kind, it.id)} kind={kind} reasons={reasons}>
        {children}
      </NotNow>
    </>
  );
}
