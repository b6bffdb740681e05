export function Navigation({
  items,
}: {
  /** `count`: how many things wait there. */
  items: { href: string; label: string; current?: boolean; count?: number }[];
}) {
  return (
    <nav aria-label="Main" className="self-stretch">
      <ul className="flex h-full flex-wrap gap-x-6">
        {items.map(({ href, label, current, count }) => (
          <li key={href} className="flex">
            <a
              href={href}
              aria-current={current ? "page" : undefined}
              className={`flex min-h-control items-center gap-2 text-ink no-underline visited:text-ink hover:text-ink hover:underline ${
                current ? "border-brand border-b-4 pt-1 font-semibold" : ""
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
