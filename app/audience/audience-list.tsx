import type { Audience } from "@/db/queries/readers";

/** Names that a page of something else still carries; more are on the page of their own. */
const mostInline = 60;

/** Everybody by name, folded away until asked for. */
export function AudienceList({
  submissionId,
  audience,
  summary,
}: {
  submissionId: string;
  audience: Audience;
  summary: string;
}) {
  if (audience.people.length > mostInline)
    return (
      <p className="text-small">
        <a href={`/audience/${submissionId}`} className="inline-flex min-h-control items-center">
          {summary}
        </a>
      </p>
    );
  return (
    <details className="text-small">
      <summary className="min-h-control cursor-pointer py-2 text-link underline">{summary}</summary>
      <div className="mt-2">
        <GroupsByName audience={audience} />
      </div>
    </details>
  );
}

export function GroupsByName({ audience }: { audience: Audience }) {
  return (
    <dl className="space-y-2">
      {audience.groups.map(({ name, people }) => (
        <div key={name}>
          <dt className="font-semibold">{name}</dt>
          <dd>{people.map((person) => person.name).join(", ")}</dd>
        </div>
      ))}
    </dl>
  );
}
