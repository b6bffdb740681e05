import type { ReactNode } from "react";

/** For what is wider than a phone and cannot be stacked; focusable, so that keys can scroll it. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: not every browser lets keys reach a scroller by itself
    <section aria-label={label} tabIndex={0} className="overflow-x-auto p-1">
      {children}
    </section>
  );
}
