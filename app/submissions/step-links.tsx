import { ButtonGroup, ButtonLink } from "@/components/button";
import { SidePanel } from "@/components/side-panel";

type Link = { name: string; label: string; tone: "primary" | "secondary" | "warning" };
type StepOffered = Link & { reason: string | null };

/** On whom a submission waits, what this viewer may do, and why the other steps are not theirs. */
export function StepLinks({
  path,
  waiting: { who, what, late },
  first,
  steps,
}: {
  path: string;
  waiting: { who: string; what: string; late: boolean };
  /** What comes before the steps, like going on writing. */
  first: Link[];
  steps: StepOffered[];
}) {
  const open = steps.filter((step) => step.reason === null);
  const closed = steps.filter((step) => step.reason !== null);
  const links = [...first, ...open];
  const isFirst = ({ tone }: Link, position: number) =>
    position === 0 && (tone === "primary" || first.length > 0);
  if (!who && steps.length === 0 && links.length === 0) return null;
  return (
    <SidePanel tone="tinted" title={who ? `Waiting on ${who}` : "Nothing is waiting"}>
      {what ? <p className={late ? "font-semibold text-error" : undefined}>{what}</p> : null}
      {links.length > 0 ? (
        <ButtonGroup>
          {links.map((step, position) => (
            <ButtonLink
              key={step.name}
              href={`${path}/${step.name}`}
              kind={
                step.tone === "warning"
                  ? "quiet"
                  : isFirst(step, position)
                    ? "primary"
                    : "secondary"
              }
            >
              {step.label}
            </ButtonLink>
          ))}
        </ButtonGroup>
      ) : null}
      {closed.length > 0 ? (
        <details className="text-small print:hidden">
          <summary className="min-h-control cursor-pointer py-2 text-link underline">
            {open.length > 0 ? "Other steps, and whose they are" : "What can happen next"}
          </summary>
          <ul className="space-y-2">
            {closed.map((step) => (
              <li key={step.name}>
                <b>{step.label}.</b> {step.reason}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </SidePanel>
  );
}
