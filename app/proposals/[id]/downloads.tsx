import { SidePanel } from "@/components/side-panel";
import type { Proposal } from "@/db/queries/proposal-detail";
import { isSupport, type Viewer } from "@/lib/viewer";

/** The files that partners keep of it: all of it, its agreement's schedule, and each one's own account. */
export function Downloads({ it, viewer }: { it: Proposal; viewer: Viewer }) {
  const here = `/proposals/${it.id}`;
  const whose = isSupport(viewer)
    ? it.committed.map(({ organisationId: id, name }) => ({ id, name }))
    : it.members.filter(({ id }) => id === viewer.organisationId);
  return (
    <div className="print:hidden">
      <SidePanel title="Downloads">
        <ul className="space-y-2">
          <li>
            <a href={`${here}/workbook`}>All of it as a workbook (Excel)</a>
          </li>
          <li>
            <a href={`${here}/schedule`}>Schedule of the agreement (Word)</a>
          </li>
          {whose.map(({ id, name }) => (
            <li key={id}>
              <a href={`${here}/memorandum?of=${id}`}>Memorandum account of {name} (Excel)</a>
            </li>
          ))}
        </ul>
      </SidePanel>
    </div>
  );
}
