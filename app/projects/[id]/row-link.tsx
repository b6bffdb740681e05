import type { Project } from "@/db/queries/project-detail";
import type { PlanPart } from "@/lib/project-fields";
import { whyNotTellOf } from "@/lib/project-steps";

/** A link where the viewer may change the row, or tell of it; else its words. */
export function RowLink({
  it,
  part,
  row,
  of,
  children,
}: {
  it: Project;
  part: PlanPart;
  row: { id: string };
  /** The organisation that sees to it, where one does. */
  of?: string;
  children: string;
}) {
  const tells = whyNotTellOf(it.facts, { organisationId: it.actsFor }, of ?? null) === null;
  if (!it.unlocked.includes(part) && !tells) return <b>{children}</b>;
  return (
    <a href={`/projects/${it.id}/plan/${part}/${row.id}`} className="font-semibold">
      {children}
    </a>
  );
}
