import { Turn } from "@/app/comments/turn";
import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import { Tag } from "@/components/tag";
import type { Project } from "@/db/queries/project-detail";
import { formatDateTime } from "@/lib/dates";
import { formatPounds } from "@/lib/money";
import { whyNotCorrect, whyNotTell } from "@/lib/project-steps";
import { updateStatuses } from "@/lib/updates";

/** How it goes, as each organisation tells it, the latest on top, a page at a time. */
export function ProjectUpdates({ it, isLatest }: { it: Project; isLatest: boolean }) {
  const path = `/projects/${it.id}`;
  const mayTell = whyNotTell(it.facts) === null;
  const mayCorrect = ({ organisationId }: Project["updates"][number]) =>
    whyNotCorrect(it.facts, { organisationId: it.actsFor }, organisationId) === null;
  if (it.toldAt === null && it.state !== "in-delivery") return null;
  const action = mayTell ? (
    <ButtonLink href={`${path}/update`} kind="secondary">
      Say how it goes
    </ButtonLink>
  ) : null;
  return (
    <Section title="How it goes" id="updates">
      {it.toldAt === null ? (
        <EmptyState heading="No update yet" action={action}>
          <p>Each organisation on it says here how it goes: what was done, and what comes next.</p>
        </EmptyState>
      ) : (
        <>
          {action ? <p className="mb-6 print:hidden">{action}</p> : null}
          {isLatest ? null : <Turn href={`${path}#updates`}>The latest updates</Turn>}
          <ol className="space-y-8">
            {it.updates.map((update) => (
              <li key={update.id} className="border-line border-t pt-4">
                <h3>{update.organisation}</h3>
                <p className="mb-2 flex flex-wrap gap-x-3 text-ink-2 text-small">
                  <StatusTag status={update.status} />
                  <span>
                    {update.person}, {formatDateTime(update.at)}
                  </span>
                  {update.version > 1 ? <a href={`${path}/history`}>Corrected since</a> : null}
                  {mayCorrect(update) ? (
                    <a href={`${path}/update/${update.id}`} className="print:hidden">
                      Correct
                      <span className="sr-only"> what was told on {formatDateTime(update.at)}</span>
                    </a>
                  ) : null}
                </p>
                <Told term="Done" words={update.done} />
                <Told term="Next" words={update.next} />
                {update.stuck ? <Told term="Stuck" words={update.stuck} /> : null}
                {update.spent === null ? null : (
                  <Told term="Spent so far" words={formatPounds(update.spent)} />
                )}
                {update.mover ? <Told term="Who should move" words={update.mover} /> : null}
              </li>
            ))}
          </ol>
          {it.hasEarlierUpdates ? (
            <Turn href={`${path}?updatesBefore=${it.updates.at(-1)?.id}#updates`}>
              Earlier updates
            </Turn>
          ) : null}
        </>
      )}
    </Section>
  );
}

export function StatusTag({ status }: { status: string }) {
  const { tone, label } = updateStatuses.find(({ value }) => value === status) ?? updateStatuses[0];
  return <Tag tone={tone}>{label}</Tag>;
}

function Told({ term, words }: { term: string; words: string }) {
  return (
    <div className="mt-2">
      <p className="font-semibold text-small">{term}</p>
      <Words text={words} />
    </div>
  );
}
