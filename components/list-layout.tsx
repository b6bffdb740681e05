import type { ReactNode } from "react";

export function ListLayout({ filter, children }: { filter: ReactNode; children: ReactNode }) {
  return (
    <div className="@lg:grid @lg:grid-cols-4 @lg:items-start @lg:gap-x-8">
      <div className="mb-6 min-w-0 print:hidden">{filter}</div>
      <div className="min-w-0 @lg:col-span-3">{children}</div>
    </div>
  );
}
