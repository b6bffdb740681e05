/** What is wrong with a field, above it. */
export function Fault({ id, error }: { id: string; error?: string }) {
  return error ? (
    <p id={id} className="mb-2 font-semibold text-error">
      <span className="sr-only">Error: </span>
      {error}
    </p>
  ) : null;
}
