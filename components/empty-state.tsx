import type { ReactNode } from "react";

export function EmptyState({
  heading,
  children,
  action,
}: {
  heading: string;
  /** What belongs here, in a sentence or two. */
  children: ReactNode;
  /** The first step. */
  action?: ReactNode;
}) {
  return (
    <div className="border border-line p-6 @sm:p-8">
      <h2 className="text-h3">{heading}</h2>
      <div className="mt-2 max-w-measure space-y-3 text-ink-2">{children}</div>
      {action ? <div className="mt-6">{action}</div> : null}
    </div>
  );
}
