export function Pagination({
  first,
  previous,
  next,
  label = "Pages",
}: {
  /** Keyset pages only go on: the way back is to the start. */
  first?: string;
  previous?: string;
  next?: string;
  label?: string;
}) {
  if (!first && !previous && !next) return null;
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap justify-between gap-x-6 print:hidden">
      {first ? (
        <a href={first} className={step}>
          First page
        </a>
      ) : null}
      {previous ? (
        <a href={previous} rel="prev" className={step}>
          Previous page
        </a>
      ) : null}
      {next ? (
        <a href={next} rel="next" className={`${step} ml-auto`}>
          Next page
        </a>
      ) : null}
    </nav>
  );
}

const step = "inline-flex min-h-control items-center";
