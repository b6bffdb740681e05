import { Because } from "@/app/history/history-detail";
import { Section } from "@/components/section";
import type { LastStep } from "@/db/queries/history";
import { wordsOfAct } from "@/lib/acts";
import { formatDate } from "@/lib/dates";
import { decidedStates, type State } from "@/lib/lives";
import type { Kind } from "@/lib/submissions";

/** Who brought it where it stands, and why: asked first where it came to an end or must be taken up again. */
export function Decision({
  kind,
  it: { state, lastStep },
}: {
  kind: Kind;
  it: { state: State; lastStep: LastStep };
}) {
  if (!lastStep || !decidedStates.includes(state)) return null;
  return <Decided kind={kind} title="What was decided" id="decision" step={lastStep} />;
}

/** One step as a decision: by whom, when and why. */
export function Decided({
  kind,
  title,
  id,
  step: { person, organisation, act, at, reason, details },
}: {
  kind: Kind;
  title: string;
  id: string;
  step: NonNullable<LastStep>;
}) {
  return (
    <Section title={title} id={id}>
      <div className="max-w-measure space-y-3">
        <p>
          <b>{person}</b> {wordsOfAct(kind, act)}
          <span className="block text-ink-2">
            {organisation ?? "The support team"}, {formatDate(at)}
          </span>
        </p>
        <Because reason={reason} details={details} />
      </div>
    </Section>
  );
}
