/** The head's title, put there with script and without. */
export function ErrorTitle({
  title,
  failed,
  always,
}: {
  title: string;
  failed: boolean;
  /** Also when nothing failed: this is the page's only title. */
  always: boolean;
}) {
  if (!failed && !always) return null;
  return <title>{failed ? `Error: ${title}` : title}</title>;
}

/** The title of a page with `secondary` forms. React leaves one with itemProp where it stands, in the
 * body, so that the title that a form puts into the head after an error comes first and wins. */
export function PageTitle({ title }: { title: string }) {
  return <title itemProp="name">{title}</title>;
}
