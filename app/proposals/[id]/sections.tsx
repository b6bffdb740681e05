import { SidePanel } from "@/components/side-panel";
import { Tag } from "@/components/tag";
import type { Proposal } from "@/db/queries/proposal-detail";
import { type SectionMark, sectionsOf } from "@/lib/proposal-sections";

/** Every part of it with a mark, and what each still lacks, for those who write it. */
export function Sections({ it }: { it: Proposal }) {
  const sections = sectionsOf(it);
  const mayWrite = it.unlocked.length > 0;
  const done = sections.filter(({ missing }) => missing.length === 0).length;
  return (
    <SidePanel title="Parts of the proposal">
      <p>
        {done} of {sections.length} are complete.
      </p>
      <ul className="border-line border-t">
        {sections.map((section) => (
          <li key={section.value} className="border-line border-b py-2">
            <Part section={section} path={mayWrite ? `/proposals/${it.id}` : null} />
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}

function Part({
  section: { label, href, missing, needed },
  path,
}: {
  section: SectionMark;
  /** Nothing for whoever reads it only. */
  path: string | null;
}) {
  const isHere = href.startsWith("#");
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        {isHere || path ? <a href={isHere ? href : `${path}${href}`}>{label}</a> : label}
        {missing.length === 0 ? (
          <Tag tone="green">Complete</Tag>
        ) : (
          <Tag tone={needed === "submit" ? "amber" : "grey"}>{missing.length} missing</Tag>
        )}
      </p>
      {missing.length > 0 ? (
        <details>
          <summary className="min-h-control cursor-pointer py-2 text-link underline">
            {needed === "submit" ? "Before it is submitted" : "Before anybody signs"}
            <span className="sr-only">: {label}</span>
          </summary>
          <ul className="list-disc space-y-1 pb-2 pl-6">
            {missing.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
