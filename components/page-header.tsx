import type { ReactNode } from "react";
import { Breadcrumbs } from "./breadcrumbs";

export function PageHeader({
  title,
  breadcrumbs,
  tag,
  meta,
  lead,
  action,
}: {
  title: string;
  breadcrumbs?: { href: string; label: string }[];
  tag?: ReactNode;
  /** One line beside the tag: reference, owner, date. */
  meta?: ReactNode;
  lead?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="mb-8">
      {breadcrumbs ? <Breadcrumbs links={breadcrumbs} /> : null}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 @sm:flex-nowrap">
        <div className="min-w-0">
          <h1>{title}</h1>
          {tag || meta ? (
            <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
              {tag}
              {meta ? <span>{meta}</span> : null}
            </p>
          ) : null}
          {lead ? <p className="mt-2 max-w-measure text-ink-2">{lead}</p> : null}
        </div>
        {action ? <div className="min-w-0 @lg:shrink-0">{action}</div> : null}
      </div>
    </div>
  );
}
