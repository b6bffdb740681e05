import { buttonClass } from "@/components/button";

/** What the server makes for a WordsForm, so that the browser gets no code for it. */
export function wordsLook({
  prefix,
  name,
  label,
  hint,
}: {
  prefix: string;
  name: string;
  label: string;
  hint: string;
}) {
  const id = `${prefix}-${name}`;
  const head = (
    <>
      <label htmlFor={id} className="block font-semibold text-h3">
        {label}
      </label>
      <p id={`${id}-hint`} className="mb-2 text-ink-2">
        {hint}
      </p>
    </>
  );
  return { prefix, name, head, look: `${buttonClass("primary")} aria-disabled:cursor-progress` };
}
