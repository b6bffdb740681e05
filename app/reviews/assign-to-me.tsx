import { takeIt } from "@/app/reviews/actions";

/** A form of one button, so that it works everywhere. */
export function AssignToMe({
  id,
  version,
  title,
  query,
}: {
  id: string;
  version: number;
  title: string;
  /** The filter to come back to. */
  query: string;
}) {
  return (
    <form action={takeIt} className="print:hidden">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="query" value={query} />
      <button type="submit" className="min-h-tick cursor-pointer text-left text-link underline">
        Assign to me<span className="sr-only">: {title}</span>
      </button>
    </form>
  );
}
