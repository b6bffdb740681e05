import type { ReactNode } from "react";

export function LinkList({
  items,
}: {
  items: { href: string; label: string; detail?: ReactNode }[];
}) {
  return (
    <ul className="divide-y divide-line text-small">
      {items.map(({ href, label, detail }) => (
        <li key={href} className="py-3 first:pt-0 last:pb-0">
          <a href={href}>{label}</a>
          {detail ? <div className="text-ink-2">{detail}</div> : null}
        </li>
      ))}
    </ul>
  );
}
