import type { ReactNode } from "react";

export function Turn({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="print:hidden">
      <a href={href} className="inline-flex min-h-control items-center">
        {children}
      </a>
    </p>
  );
}
