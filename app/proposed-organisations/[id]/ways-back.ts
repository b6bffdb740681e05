import type { findProposed } from "@/db/queries/proposed-organisations";
import { pathOf } from "@/lib/notices";

export type ProposedPage = NonNullable<Awaited<ReturnType<typeof findProposed>>>;

/** To the submission for whoever sees it, and to their list for administrators, who do not. */
export function waysBack({ submission }: Pick<ProposedPage, "submission">) {
  if (submission)
    return [
      {
        href: `${pathOf(submission.kind, submission.id)}#partners`,
        label: submission.title || "A draft without a title",
      },
    ];
  return [
    { href: "/admin", label: "Admin" },
    { href: "/admin/proposed-organisations", label: "Proposed organisations" },
  ];
}
