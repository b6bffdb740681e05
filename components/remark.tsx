import type { ReactNode } from "react";
import { Tag } from "./tag";

export function Remark({
  id,
  who,
  organisation,
  when,
  dateTime,
  href,
  audience,
  edited,
  tone = "comment",
  actions,
  children,
}: {
  id: string;
  who: string;
  organisation?: string;
  when: string;
  /** The same moment for machines, ISO 8601. */
  dateTime: string;
  /** The permanent link; worn by the date. */
  href: string;
  /** Who sees it, where that is not everybody here. */
  audience?: string;
  edited?: string;
  tone?: "comment" | "note";
  actions?: ReactNode;
  children: ReactNode;
}) {
  const by = organisation ? `${who}, ${organisation}` : who;
  return (
    <article id={id} aria-labelledby={`${id}-by`} className={tones[tone]}>
      <div className="text-ink-2 text-small">
        {tone === "note" ? (
          <strong className="block text-amber">Note, support team only</strong>
        ) : null}
        <h3 id={`${id}-by`} className="inline font-normal text-small tracking-normal">
          <strong className="text-ink">{who}</strong>
          {organisation ? `, ${organisation}` : null}
        </h3>
        {" · "}
        <a href={href} className="text-ink-2 visited:text-ink-2">
          <span className="sr-only">Link to what {by} wrote, </span>
          <time dateTime={dateTime}>{when}</time>
        </a>
        {edited ? ` · ${edited}` : null}
        {audience ? (
          <>
            {" "}
            <Tag>{audience}</Tag>
          </>
        ) : null}
      </div>
      <div className="mt-1 max-w-measure">{children}</div>
      {actions ? <div className="mt-2 flex flex-wrap gap-x-4 print:hidden">{actions}</div> : null}
    </article>
  );
}

const tones = {
  comment: "border-line border-t py-6",
  note: "mb-6 border-note-bar border-l-4 bg-note p-4 print:border",
};
