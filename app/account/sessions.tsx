import { endOthers, endSession } from "@/app/account/actions";
import { buttonClass } from "@/components/button";
import { DataTable } from "@/components/data-table";
import type { listSessions } from "@/db/queries/sessions";
import { browserName } from "@/lib/browsers";
import { formatDateTime } from "@/lib/dates";
import { sessionHours } from "@/lib/sign-in";

type Row = Awaited<ReturnType<typeof listSessions>>[number];

export function Sessions({ sessions, current }: { sessions: Row[]; current: string }) {
  return (
    <>
      <p className="mb-4 max-w-measure text-ink-2">
        A session ends {sessionHours} hours after you signed in. End one here that you do not know,
        or left open on another computer.
      </p>
      <DataTable
        caption="Your sessions"
        captionHidden
        columns={[
          { key: "browser", label: "Browser" },
          { key: "since", label: "Signed in" },
          { key: "used", label: "Last used" },
          { key: "end", label: "End it" },
        ]}
        rows={sessions.map(({ id, browser, createdAt, lastUsedAt }) => ({
          key: id,
          cells: [
            id === current ? (
              <strong key="browser">{browserName(browser)} (this one)</strong>
            ) : (
              browserName(browser)
            ),
            formatDateTime(createdAt),
            formatDateTime(lastUsedAt),
            <form key="end" action={endSession}>
              <input type="hidden" name="session" value={id} />
              <button type="submit" className={buttonClass("secondary")}>
                {id === current ? "Sign out" : "End"}
                <span className="sr-only">
                  {" "}
                  the session in {browserName(browser)} of {formatDateTime(createdAt)}
                </span>
              </button>
            </form>,
          ],
        }))}
      />
      {sessions.length > 1 ? (
        <form action={endOthers} className="mt-6">
          <button type="submit" className={buttonClass("secondary")}>
            End all others
          </button>
        </form>
      ) : null}
    </>
  );
}
