import { type ReactNode, useId } from "react";

export function Section({
  title,
  id,
  children,
}: {
  title: string;
  /** Where a link to this part leads. */
  id?: string;
  children: ReactNode;
}) {
  const own = useId();
  const heading = id ?? own;
  return (
    <section aria-labelledby={heading} className="mt-12 first:mt-0">
      <h2 id={heading} className="mb-4">
        {title}
      </h2>
      {children}
    </section>
  );
}
