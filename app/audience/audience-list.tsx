import type { Audience } from "@/db/queries/readers";

/** Everybody by name, under what lets them see it. */
export function AudienceList({ audience, summary }: { audience: Audience; summary: string }) {
  return (
    <details className="text-small">
      <summary className="min-h-control cursor-pointer py-2 text-link underline">{summary}</summary>
      <dl className="mt-2 space-y-2">
        {audience.groups.map(({ name, people }) => (
          <div key={name}>
            <dt className="font-semibold">{name}</dt>
            <dd>{people.map((person) => person.name).join(", ")}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
