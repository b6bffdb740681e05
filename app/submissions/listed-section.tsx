import { SubmissionList } from "@/app/submissions/submission-list";
import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import type { listSubmissions } from "@/db/queries/submission-list";

/** The first of a kind at some place, and the way to all of them there. */
export function ListedSection({
  title,
  rows,
  all: { href, label },
  none,
  children,
}: {
  title: string;
  rows: Awaited<ReturnType<typeof listSubmissions>>["rows"];
  all: { href: string; label: string };
  /** The heading where there is none; `children` says what would be here. */
  none: string;
  children: string;
}) {
  return (
    <Section title={title}>
      {rows.length > 0 ? (
        <>
          <SubmissionList rows={rows} dated="changed" />
          <p className="mt-4">
            <a href={href}>{label}</a>
          </p>
        </>
      ) : (
        <EmptyState heading={none}>
          <p>{children}</p>
        </EmptyState>
      )}
    </Section>
  );
}
