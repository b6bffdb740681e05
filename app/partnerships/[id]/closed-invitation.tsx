import { PageHeader } from "@/components/page-header";
import { Words } from "@/components/prose";
import type { findPartnership } from "@/db/queries/partnerships";
import { formatDate } from "@/lib/dates";
import { wordsOfEnd } from "@/lib/partnerships";

type Closed = Pick<
  NonNullable<Awaited<ReturnType<typeof findPartnership>>>,
  "state" | "ranOut" | "organisation" | "answeredAt" | "answeredBy" | "reason"
>;

/** What became of an invitation or a part, for whoever sees nothing else of it. */
export function ClosedInvitation({ it }: { it: Closed }) {
  const when = it.answeredAt ? ` on ${formatDate(it.answeredAt)}` : "";
  return (
    <>
      <PageHeader title={wordsOfEnd(it)} />
      <div className="max-w-measure space-y-4">
        {it.state === "withdrawn" || it.answeredBy === null ? null : (
          <p>
            {it.answeredBy} answered for {it.organisation}
            {when}.
          </p>
        )}
        {it.reason ? <Words text={it.reason} /> : null}
        <p>{it.organisation} sees nothing of it now. Whoever owns it can invite you again.</p>
        <p>
          <a href="/">What waits for you</a>
        </p>
      </div>
    </>
  );
}
