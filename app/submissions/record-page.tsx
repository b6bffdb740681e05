import type { ReactNode } from "react";
import { Discussion } from "@/app/comments/discussion";
import { placeOf, type Query } from "@/app/comments/place";
import { PageTitle } from "@/components/form/error-title";
import { NoticeBanner } from "@/components/notice-banner";
import { RecordLayout } from "@/components/record-layout";
import type { Discussion as Found } from "@/db/queries/discussions";
import type { Surroundings } from "@/db/queries/readers";
import { pathOf } from "@/lib/notices";
import { notesOnPartnerships } from "@/lib/partnerships";
import type { Kind } from "@/lib/submissions";
import type { Viewer } from "@/lib/viewer";

/** The frame of a submission's page: what was just done, head, next steps, `children`, and the discussion. */
export function RecordPage({
  kind,
  it: { id, title },
  notes,
  around,
  discussion,
  viewer,
  query,
  before,
  children,
  ...places
}: {
  kind: Kind;
  it: { id: string; title: string };
  /** What the kind says after something was done, by the word that the address carries. */
  notes: Record<string, string>;
  around: Surroundings;
  discussion: Found;
  viewer: Viewer;
  query: Query;
  before?: ReactNode;
  head: ReactNode;
  next: ReactNode;
  side: ReactNode;
  children: ReactNode;
}) {
  const note = typeof query.note === "string" && { ...common, ...notes }[query.note];
  return (
    <>
      <PageTitle title={title} />
      {note ? <NoticeBanner tone="success" heading={note} /> : null}
      {before}
      <RecordLayout {...places}>
        {children}
        <Discussion
          submissionId={id}
          viewer={viewer}
          discussion={discussion}
          audience={around}
          place={placeOf(query)}
          path={pathOf(kind, id)}
        />
      </RecordLayout>
    </>
  );
}

const common: Record<string, string> = {
  submitted:
    "Submitted. The support team reads it next, and you will hear from them here and by mail.",
  done: "Done. It is in the history, and whoever it concerns is told.",
  ...notesOnPartnerships,
};
