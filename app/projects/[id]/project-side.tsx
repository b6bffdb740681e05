import { WhoMaySee } from "@/app/audience/who-may-see";
import { WatchButton } from "@/app/watches/watch-button";
import { SidePanel } from "@/components/side-panel";
import type { Project } from "@/db/queries/project-detail";
import type { Surroundings } from "@/db/queries/readers";
import { isSupport, type Viewer } from "@/lib/viewer";

export function ProjectSide({
  it,
  viewer,
  around,
}: {
  it: Project;
  viewer: Viewer;
  around: Surroundings;
}) {
  return (
    <>
      {isSupport(viewer) && it.submittedAt ? (
        <SidePanel title="Support team">
          <p>
            {it.officer ?? "Nobody"} has it.{" "}
            <a href={`/reviews/${it.id}`} className="print:hidden">
              {it.officer ? "Give it to another" : "Give it to somebody"}
            </a>
          </p>
        </SidePanel>
      ) : null}
      <SidePanel title="Who can see this">
        <WhoMaySee submissionId={it.id} audience={around.everyone} />
      </SidePanel>
      <div className="print:hidden">
        <SidePanel title="Follow it">
          <WatchButton submissionId={it.id} watch={around.watch} />
          <ul className="space-y-2">
            <li>
              <a href={`/projects/${it.id}/history`}>History</a>
            </li>
            <li>
              <a href={`/projects/${it.id}/attachments`}>Add a file</a>
            </li>
          </ul>
        </SidePanel>
      </div>
    </>
  );
}
