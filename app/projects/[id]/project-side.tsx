import { AudiencePanel, FollowPanel, OfficerLine } from "@/app/submissions/side-panels";
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
          <OfficerLine id={it.id} officer={it.officer} />
        </SidePanel>
      ) : null}
      <AudiencePanel id={it.id} around={around} />
      <FollowPanel id={it.id} kind="project" around={around} attach="Add a file" />
    </>
  );
}
