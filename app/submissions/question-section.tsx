import type { ReactNode } from "react";

/** One question or request, with what answers it. */
export function QuestionSection({
  id,
  words,
  asks,
  children,
}: {
  id: string;
  words: string;
  /** Who asks, and about what. */
  asks: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={`question-${id}`} className="mb-12">
      <h2 id={`question-${id}`} className="mb-4 border-brand border-l-4 pl-4 text-h3">
        {words}
        <span className="block font-normal text-ink-2 text-small">{asks}</span>
      </h2>
      {children}
    </section>
  );
}
