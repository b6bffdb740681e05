import type { ReactNode } from "react";

/** One record: in the source head, next, children, side; from lg on, next and side on the right. */
export function RecordLayout({
  head,
  next,
  side,
  children,
}: {
  head: ReactNode;
  next?: ReactNode;
  side?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="@lg:grid @lg:grid-cols-3 @lg:grid-rows-[auto_auto_1fr] @lg:gap-x-12">
      <div className="min-w-0 @lg:col-span-2">{head}</div>
      {next ? (
        <div className="mb-8 min-w-0 space-y-6 @lg:col-start-3 @lg:row-span-2 @lg:row-start-1 @lg:mb-6">
          {next}
        </div>
      ) : null}
      <div className="min-w-0 @lg:col-span-2 @lg:row-span-2 @lg:row-start-2">{children}</div>
      {side ? (
        <div className="mt-12 min-w-0 space-y-6 @lg:col-start-3 @lg:row-start-3 @lg:mt-0">
          {side}
        </div>
      ) : null}
    </div>
  );
}
