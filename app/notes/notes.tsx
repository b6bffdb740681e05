import { NoteForm } from "@/app/notes/note-form";
import { Formatted } from "@/components/formatted";
import { Remark } from "@/components/remark";
import { Section } from "@/components/section";
import type { Discussion } from "@/db/queries/discussions";
import { formatDateTime } from "@/lib/dates";

/** What the support team says among itself, newest first; a note stays as it was written. */
export function Notes({
  submissionId,
  personId,
  notes: { notes, hasEarlier, mayWrite },
  path,
}: {
  personId: string;
  submissionId: string;
  notes: NonNullable<Discussion["notes"]>;
  path: string;
}) {
  return (
    <Section title="Notes of the support team" id="notes">
      {mayWrite ? <NoteForm submissionId={submissionId} personId={personId} /> : null}
      <div className="mt-8">
        {notes.map(({ id, person, words, createdAt }) => (
          <Remark
            key={id}
            id={`note-${id}`}
            who={person}
            when={formatDateTime(createdAt)}
            dateTime={createdAt.toISOString()}
            href={`${path}#note-${id}`}
            tone="note"
          >
            <Formatted text={words} />
          </Remark>
        ))}
      </div>
      {hasEarlier ? (
        <p className="print:hidden">
          <a
            href={`${path}?notesBefore=${notes.at(-1)?.id}#notes`}
            className="inline-flex min-h-control items-center"
          >
            Earlier notes
          </a>
        </p>
      ) : null}
    </Section>
  );
}
