import { counted } from "@/app/audience/audience-words";
import { setWatching } from "@/app/watches/actions";
import { buttonClass } from "@/components/button";
import type { Surroundings } from "@/db/queries/readers";

/** Follows a submission or stops, and says how many do. */
export function WatchButton({
  submissionId,
  watch: { watching, watchers },
}: {
  submissionId: string;
  watch: Surroundings["watch"];
}) {
  return (
    <form action={setWatching}>
      <input type="hidden" name="id" value={submissionId} />
      <input type="hidden" name="request" value={crypto.randomUUID()} />
      <p className="mb-4">{followers(watching, watchers)}</p>
      <button
        type="submit"
        name="watching"
        value={watching ? "no" : "yes"}
        className={buttonClass("secondary")}
      >
        {watching ? "Stop following" : "Follow"}
      </button>
    </form>
  );
}

function followers(watching: boolean, watchers: number) {
  if (!watching) return `${counted(watchers)} ${watchers === 1 ? "follows" : "follow"} this.`;
  if (watchers <= 1) return "You follow this, and nobody else does yet.";
  return `You and ${counted(watchers - 1)} follow this.`;
}
