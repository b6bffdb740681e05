import type { ReactNode } from "react";

export function WarningText({ children }: { children: ReactNode }) {
  return (
    <p className="flex max-w-measure gap-3 font-semibold text-warning">
      <svg viewBox="0 0 24 24" aria-hidden="true" className="mt-1 size-tick shrink-0">
        <circle cx="12" cy="12" r="11" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12 6v7.5M12 16v2.5" stroke="currentColor" strokeWidth="2.5" />
      </svg>
      <span>
        <span className="sr-only">Warning: </span>
        {children}
      </span>
    </p>
  );
}
