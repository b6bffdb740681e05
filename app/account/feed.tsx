import { revoke } from "@/app/account/actions";
import { FeedForm } from "@/app/account/feed-form";
import { buttonClass } from "@/components/button";
import { formatDate } from "@/lib/dates";

/** The private address of a calendar: to make, to replace, to revoke. */
export function Feed({ feed }: { feed: { createdAt: Date } | null }) {
  return (
    <div className="max-w-measure space-y-4">
      <p className="text-ink-2">
        Your calendar can follow the milestones of all projects that you may see. Whoever has the
        address reads their titles and dates, and nothing else: keep it to yourself.
      </p>
      <p>
        {feed
          ? `You made an address on ${formatDate(feed.createdAt)}. It is not shown again: make a new one if you lost it, and the old one stops.`
          : "You have no address."}
      </p>
      <FeedForm isThere={feed !== null} />
      {feed ? (
        <form action={revoke}>
          <button type="submit" className={buttonClass("secondary")}>
            Revoke the address
          </button>
        </form>
      ) : null}
    </div>
  );
}
