import type { ReactNode } from "react";
import { StateTag } from "@/app/submissions/state-tag";
import { WaySoFar } from "@/app/submissions/way-so-far";
import { PageHeader } from "@/components/page-header";
import type { State } from "@/lib/lives";
import { nameOfList } from "@/lib/notices";
import type { Kind } from "@/lib/submissions";

/** The title in its owner's words, where it stands, one line about it, and the way so far. */
export function RecordHead({
  kind,
  it,
  pilot,
  tag,
  meta,
  place = it.state,
}: {
  kind: Kind;
  it: { title: string; state: State; reached: Record<string, Date> };
  pilot: { slug: string; name: string };
  /** What stands beside its state. */
  tag?: ReactNode;
  meta: (string | null)[];
  /** Where on the way it is, if not at its state. */
  place?: State;
}) {
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: `/${kind}s`, label: nameOfList(kind) },
          { href: `/${kind}s?pilot=${pilot.slug}`, label: pilot.name },
        ]}
        title={it.title}
        tag={
          <>
            <StateTag kind={kind} state={it.state} />
            {tag}
          </>
        }
        meta={meta.filter(Boolean).join(" · ")}
      />
      <WaySoFar kind={kind} state={place} reached={it.reached} />
    </>
  );
}
