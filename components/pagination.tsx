export function Pagination({
  previous,
  next,
  label = "Pages",
}: {
  previous?: string;
  next?: string;
  label?: string;
}) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap justify-between gap-x-6 print:hidden">
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
