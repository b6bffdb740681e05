import type { ReactNode } from "react";
import { buttonClass } from "@/components/button";
import { TextFilter } from "@/components/filter-fields";

/** One line over a list of administration; a GET form, so that the address holds what was looked for. */
export function ListSearch({
  action,
  label,
  text,
  children,
}: {
  action: string;
  label: string;
  text?: string;
  children?: ReactNode;
}) {
  return (
    <search className="mb-8 block print:hidden">
      <form action={action} method="get" className="flex flex-wrap items-end gap-4">
        <div className="w-full min-w-0 max-w-[22rem]">
          <TextFilter name="text" label={label} value={text} />
        </div>
        {children}
        <button type="submit" className={buttonClass("secondary")}>
          Search
        </button>
      </form>
    </search>
  );
}

/** The list's address with another page of it. */
export function pageOf(path: string, filter: Record<string, string | undefined>, after?: string) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, after }))
    if (value) query.set(name, value);
  return query.size > 0 ? `${path}?${query}` : path;
}
