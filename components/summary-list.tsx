import type { ReactNode } from "react";

export type SummaryRow = {
  term: string;
  description: ReactNode;
  /** `about` completes the link for who hears it alone: "Change what happens". */
  action?: { href: string; label: string; about?: string };
};

export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="border-line border-t">
      {rows.map(({ term, description, action }) => (
        <div key={term} className="border-line border-b py-4 @sm:flex @sm:gap-6">
          <dt className="font-semibold @sm:w-1/3 @sm:shrink-0">{term}</dt>
          <dd className="min-w-0 grow wrap-anywhere">
            {description || <span className="text-ink-2">Not provided</span>}
          </dd>
          {action ? (
            <dd className="shrink-0 print:hidden">
              <a href={action.href} className="inline-block py-2 @sm:py-0">
                {action.label}
                <span className="sr-only"> {action.about ?? term}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
