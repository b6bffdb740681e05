import { WhoMaySee } from "@/app/audience/who-may-see";
import { WatchButton } from "@/app/watches/watch-button";
import { SidePanel } from "@/components/side-panel";
import type { Surroundings } from "@/db/queries/readers";
import { pathOf } from "@/lib/notices";
import type { Kind } from "@/lib/submissions";

/** Which officer has it, and the way to give it to another. */
export function OfficerLine({ id, officer }: { id: string; officer: string | null }) {
  return (
    <p>
      {officer ?? "Nobody"} has it.{" "}
      <a href={`/reviews/${id}`} className="print:hidden">
        {officer ? "Give it to another" : "Give it to somebody"}
      </a>
    </p>
  );
}

export function AudiencePanel({ id, around }: { id: string; around: Surroundings }) {
  return (
    <SidePanel title="Who can see this">
      <WhoMaySee submissionId={id} audience={around.everyone} />
    </SidePanel>
  );
}

export function FollowPanel({
  id,
  kind,
  around,
  attach,
}: {
  id: string;
  kind: Kind;
  around: Surroundings;
  /** The words of the link to its files. */
  attach: string;
}) {
  return (
    <div className="print:hidden">
      <SidePanel title="Follow it">
        <WatchButton submissionId={id} watch={around.watch} />
        <ul className="space-y-2">
          <li>
            <a href={`${pathOf(kind, id)}/history`}>History</a>
          </li>
          <li>
            <a href={`${pathOf(kind, id)}/attachments`}>{attach}</a>
          </li>
        </ul>
      </SidePanel>
    </div>
  );
}
