import type { ReactNode } from "react";

export type TimelineItem = {
  id: string;
  title: ReactNode;
  who: string;
  when: string;
  /** The same moment for machines, ISO 8601. */
  dateTime: string;
  detail?: ReactNode;
};

export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="border-line border-l-4">
      {items.map(({ id, title, who, when, dateTime, detail }) => (
        <li key={id} id={id} className="break-inside-avoid pb-8 pl-6 last:pb-0">
          <p>
            <strong className="block font-semibold">{title}</strong>
            <span className="text-ink-2 text-small">
              {who} · <time dateTime={dateTime}>{when}</time>
            </span>
          </p>
          {detail ? <div className="mt-2 max-w-measure space-y-2">{detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}
