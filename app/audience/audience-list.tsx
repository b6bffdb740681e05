import { type Audience, mostNamed } from "@/db/queries/readers";

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
  if (audience.count > mostNamed)
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
        <GroupsByName groups={audience.groups} />
      </div>
    </details>
  );
}

export function GroupsByName({ groups }: { groups: { name: string; people: string[] }[] }) {
  return (
    <dl className="space-y-2">
      {groups.map(({ name, people }) => (
        <div key={name}>
          <dt className="font-semibold">{name}</dt>
          <dd>{people.join(", ")}</dd>
        </div>
      ))}
    </dl>
  );
}
