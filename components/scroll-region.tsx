import type { ReactNode } from "react";

/** For what is wider than a phone and cannot be stacked; focusable, so that keys can scroll it. */
export function ScrollRegion({
  labelledBy,
  children,
}: {
  labelledBy: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={labelledBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: not every browser lets keys reach a scroller by itself
      tabIndex={0}
      className="relative -m-1 scroll-pl-name overflow-x-auto p-1 print:m-0 print:overflow-visible print:p-0"
    >
      {children}
    </section>
  );
}
