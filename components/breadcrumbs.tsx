export function Breadcrumbs({
  links,
  here,
}: {
  links: { href: string; label: string }[];
  here?: string;
}) {
  return (
    <nav aria-label="Breadcrumb" className="-mt-3 mb-2 text-small print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {links.map(({ href, label }, index) => (
          <li key={href} className="flex items-center gap-x-2">
            {index > 0 ? <Separator /> : null}
            <a
              href={href}
              className="inline-flex min-h-control items-center text-ink-2 visited:text-ink-2 hover:text-ink"
            >
              {label}
            </a>
          </li>
        ))}
        {here ? (
          <li className="flex items-center gap-x-2 text-ink-2" aria-current="page">
            <Separator />
            {here}
          </li>
        ) : null}
      </ol>
    </nav>
  );
}

function Separator() {
  return (
    <span aria-hidden="true" className="text-ink-2">
      ›
    </span>
  );
}
