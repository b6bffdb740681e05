import type { ReactNode } from "react";
import { buttonClass } from "./button";

/** A GET form: a column from lg on, folded away on narrower screens until asked for. */
export function FilterPanel({
  action,
  open,
  children,
}: {
  action: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <search className="block bg-surface">
      <details open={open} className="unfolded-lg">
        <summary className="min-h-control cursor-pointer px-4 py-2 font-semibold text-link underline">
          Filter
        </summary>
        <form action={action} method="get" className="space-y-6 p-4 @lg:p-6">
          <div className="-mr-4 mb-2 hidden items-center justify-between @lg:flex">
            <h2 className="text-h3">Filter</h2>
            <Apply kind="quiet" />
          </div>
          {children}
          <Apply kind="primary" />
        </form>
      </details>
    </search>
  );
}

function Apply({ kind }: { kind: "primary" | "quiet" }) {
  return (
    <button
      type="submit"
      className={`${buttonClass(kind)} ${kind === "primary" ? "w-full" : "text-small"}`}
    >
      Apply
    </button>
  );
}
