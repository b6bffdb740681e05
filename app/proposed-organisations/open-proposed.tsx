import type { Proposed } from "@/db/queries/proposed-organisations";
import { formatDate } from "@/lib/dates";

/** Proposed organisations that wait for an administrator, each with the way to its page. */
export function OpenProposed({ rows }: { rows: Proposed[] }) {
  return (
    <ul>
      {rows.map(({ id, name, by, organisation, createdAt }) => (
        <li key={id} className="border-line border-b py-3">
          <a href={`/proposed-organisations/${id}`} className="font-semibold">
            {name}
          </a>
          <p className="text-ink-2 text-small">
            Proposed by {by}, {organisation} · since {formatDate(createdAt)}
          </p>
        </li>
      ))}
    </ul>
  );
}
