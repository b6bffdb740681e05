import { ReturnTable } from "@/app/proposals/[id]/return-table";
import type { Proposal } from "@/db/queries/proposal-detail";
import { portalNow } from "@/lib/clock";
import { formatDate, londonToday } from "@/lib/dates";
import { dayOfReturn, endOfQuarter, keyOfQuarter, nameOfQuarter, quartersOf } from "@/lib/returns";

/** The last quarter that was reported, and every other that is over or comes next. */
export function Reported({ it }: { it: Proposal }) {
  const today = londonToday(portalNow());
  const told = it.fund?.returns ?? [];
  const last = told.at(-1);
  const quarters = quartersOf(it.draft, told, today);
  return (
    <>
      {last ? (
        <ReturnTable it={it} told={last} />
      ) : (
        <p className="max-w-measure">
          Nothing is reported yet. The host reports each quarter within a month of its end.
        </p>
      )}
      <ul className="mt-6 space-y-1">
        {quarters.map((one) => (
          <li key={keyOfQuarter(one)}>
            <a href={`/proposals/${it.id}/returns/${keyOfQuarter(one)}`}>{nameOfQuarter(one)}</a>:{" "}
            {one.isReported
              ? "reported"
              : endOfQuarter(one) < today
                ? dayOfReturn(one) < today
                  ? "late"
                  : `due by ${formatDate(dayOfReturn(one))}`
                : `ends on ${formatDate(endOfQuarter(one))}`}
          </li>
        ))}
      </ul>
    </>
  );
}
