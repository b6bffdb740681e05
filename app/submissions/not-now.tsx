import type { ReactNode } from "react";
import { Closed } from "@/components/form/closed";
import { type Kind, nounOfKind } from "@/lib/submissions";

/** Around the form of a submission: it, or why it cannot be sent now, or not by this viewer. */
export function NotNow({
  path,
  kind,
  reasons,
  children,
}: {
  path: string;
  kind: Kind;
  reasons: (string | null)[];
  children: ReactNode;
}) {
  return (
    <Closed
      reasons={reasons.filter((reason) => reason !== null)}
      back={<a href={path}>Back to the {nounOfKind(kind)}</a>}
    >
      {children}
    </Closed>
  );
}
