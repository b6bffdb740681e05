import { buttonClass } from "@/components/button";
import { acceptedEndings, mostCommentFiles, whatMayBeAttached } from "@/lib/attachments";

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
  const head = headOf({ id, label, hint, size: "text-h3" });
  return { prefix, name, head, look: `${buttonClass("primary")} aria-disabled:cursor-progress` };
}

/** The same for the files that may go with the words. */
export function filesLook(prefix: string) {
  const hint = `${whatMayBeAttached}. Up to ${mostCommentFiles} files, 10 MB each and 24 MB together. Whoever can see the comment can open them. A draft keeps your words, not your files.`;
  const head = headOf({ id: `${prefix}-files`, label: "Attach files (optional)", hint });
  return { head, accept: acceptedEndings.join(",") };
}

type Head = { id: string; label: string; hint: string; size?: string };

const headOf = ({ id, label, hint, size = "" }: Head) => (
  <>
    <label htmlFor={id} className={`block font-semibold ${size}`}>
      {label}
    </label>
    <p id={`${id}-hint`} className="mb-2 text-ink-2">
      {hint}
    </p>
  </>
);
