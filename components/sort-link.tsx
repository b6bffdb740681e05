export function SortLink({
  href,
  direction,
  children,
}: {
  href: string;
  direction?: "ascending" | "descending";
  children: string;
}) {
  return (
    <a href={href} className="inline-flex min-h-control items-center gap-1 whitespace-nowrap">
      {children}
      {direction ? (
        <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0">
          <path
            d={direction === "ascending" ? "M1 9h10L6 2z" : "M1 3h10L6 10z"}
            fill="currentColor"
          />
        </svg>
      ) : null}
    </a>
  );
}
