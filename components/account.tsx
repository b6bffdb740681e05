import type { ReactNode } from "react";

/** The right side of the header: who is here, for whom, and their links; children take a form. */
export function Account({
  person,
  organisation,
  links = [],
  children,
}: {
  person: string;
  organisation?: string;
  links?: { href: string; label: string }[];
  children?: ReactNode;
}) {
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-6 text-small">
      <p className="w-full min-w-0 @sm:w-auto">
        <strong>{person}</strong>
        {organisation ? `, ${organisation}` : null}
      </p>
      {links.map(({ href, label }) => (
        <a key={href} href={href} className={accountLinkClass}>
          {label}
        </a>
      ))}
      {children}
    </div>
  );
}

export const accountLinkClass =
  "inline-flex min-h-control cursor-pointer items-center text-white underline visited:text-white hover:text-white print:hidden";
