export function Chips({
  items,
  clearHref,
}: {
  items: { label: string; removeHref: string }[];
  clearHref?: string;
}) {
  if (items.length === 0) return null;
  return (
    <ul aria-label="Chosen filters" className="mb-4 flex flex-wrap gap-2 text-small print:hidden">
      {items.map(({ label, removeHref }) => (
        <li key={removeHref} className="max-w-full">
          <a href={removeHref} className={chip}>
            <span className="sr-only">Remove </span>
            <span className="min-w-0 wrap-anywhere">{label}</span>
            <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0">
              <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </a>
        </li>
      ))}
      {clearHref ? (
        <li>
          <a href={clearHref} className="inline-flex min-h-control items-center px-2">
            Remove all
          </a>
        </li>
      ) : null}
    </ul>
  );
}

const chip =
  "ringed inline-flex min-h-control items-center gap-2 rounded border border-field-border px-3 text-ink no-underline visited:text-ink hover:bg-surface hover:text-ink hover:underline";
