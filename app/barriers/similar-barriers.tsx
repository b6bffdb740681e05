import { Tag } from "@/components/tag";
import type { Similar } from "@/db/queries/similar";
import { affectableStates, barrierStates } from "@/lib/barriers";

export type SimilarOne = Pick<
  Similar,
  "id" | "title" | "state" | "pilot" | "organisation" | "isMember"
>;

/** Like barriers, each with the better offer than a second copy. */
export function SimilarBarriers({ similar, mayJoin }: { similar: SimilarOne[]; mayJoin: boolean }) {
  return (
    <ul className="space-y-4">
      {similar.map((one) => (
        <li key={one.id} className="border-line border-t pt-4 first:border-0 first:pt-0">
          <a href={`/barriers/${one.id}`} className="font-semibold">
            {one.title}
          </a>
          <p className="text-ink-2 text-small">
            {one.pilot} · {one.organisation} <State of={one.state} />
          </p>
          {mayJoin && !one.isMember && isAffectable(one.state) ? (
            <p className="mt-1 print:hidden">
              <a href={`/barriers/${one.id}/affects-us`}>
                This affects us too<span className="sr-only">: {one.title}</span>
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Loaded with the form: a tag for states of any kind would bring the steps of every kind along. */
function State({ of }: { of: string }) {
  const { tone, label } = barrierStates.find(({ value }) => value === of) ?? barrierStates[0];
  return <Tag tone={tone}>{label}</Tag>;
}

const isAffectable = (state: string) => (affectableStates as readonly string[]).includes(state);
