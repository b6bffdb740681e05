import { buttonClass } from "@/components/button";
import { SelectFilter } from "@/components/filter-fields";
import type { Version } from "@/db/queries/versions";
import { wordsOfAct } from "@/lib/acts";
import { formatDate } from "@/lib/dates";
import type { Kind } from "@/lib/submissions";

/** Two versions to choose, and what differs between them is a page. */
export function VersionChoice({
  kind,
  action,
  versions,
  pair: { from, to },
}: {
  kind: Kind;
  action: string;
  versions: Version[];
  pair: { from: number; to: number };
}) {
  const options = versions.map(({ version, act, person, at }) => ({
    value: String(version),
    label: `${version}: ${person} ${wordsOfAct(kind, act)}, ${formatDate(at)}`,
  }));
  return (
    <form
      action={action}
      method="get"
      aria-label="Compare two versions"
      className="mb-8 max-w-form space-y-4 bg-surface p-4 print:hidden"
    >
      <SelectFilter name="from" label="Version before" options={options} value={String(from)} />
      <SelectFilter name="to" label="Version after" options={options} value={String(to)} />
      <button type="submit" className={buttonClass("secondary")}>
        Compare the two
      </button>
    </form>
  );
}
