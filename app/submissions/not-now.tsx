import { PageTitle } from "@/components/form/error-title";
import type { Kind } from "@/lib/submissions";

/** Instead of a step's form: why it cannot be taken now, or not by this viewer. */
export function NotNow({
  path,
  kind,
  title,
  reasons,
}: {
  path: string;
  kind: Kind;
  title: string;
  reasons: string[];
}) {
  return (
    <>
      <PageTitle title={title} />
      {reasons.length === 1 ? (
        <p>{reasons[0]}</p>
      ) : (
        <ul className="list-disc space-y-1 pl-6">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <p className="mt-4">
        <a href={path}>Back to the {kind}</a>
      </p>
    </>
  );
}
