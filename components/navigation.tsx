export function Navigation({
  items,
}: {
  /** `count`: how many things wait there. */
  items: { href: string; label: string; current?: boolean; count?: number }[];
}) {
  return (
    <nav aria-label="Main">
      <ul className="flex flex-wrap gap-x-6">
        {items.map(({ href, label, current, count }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? "page" : undefined}
              className={`inline-flex min-h-control items-center gap-2 border-y-4 border-t-transparent py-2 text-ink no-underline visited:text-ink hover:text-ink hover:underline ${
                current ? "border-b-brand font-semibold" : "border-b-transparent"
              }`}
            >
              {label}
              {count ? <Count value={count} /> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ value }: { value: number }) {
  return (
    <span className="rounded-full border border-transparent bg-brand px-2 font-semibold text-small text-white">
      {value}
      <span className="sr-only"> waiting</span>
    </span>
  );
}
