"use client";

import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { Fault } from "@/app/comments/fault";
import { type Files, FilesField } from "@/app/comments/files-field";
import { type WordsForm as Behind, useWords } from "@/app/comments/use-words";
import { type Choice, ChoiceRow } from "@/components/form/choice";
import { Done } from "@/components/form/done";
import { useTypedEarly } from "@/components/form/typed-early";
import { useHere } from "@/components/here";
import { oneValue } from "@/lib/form-state";

/** Nobody loads it who never types an @. */
const Suggestions = lazy(() => import("./suggestions"));

/**
 * One box of words on a page that is read, at a third of what the general forms weigh. The words stay in
 * it, and in this browser under `copyKey`, until the server is known to have them.
 */
export function WordsForm({
  title,
  name,
  prefix,
  head,
  rows,
  files,
  choices = [],
  names,
  requestKey,
  button,
  look,
  more,
  children,
  ...form
}: Behind & {
  /** The page's title begins with "Error: " and this, when something was wrong. */
  title: string;
  name: string;
  prefix: string;
  /** The label and the hint of the box, as `wordsLook` gives them. */
  head: ReactNode;
  rows: number;
  /** Where files may go with the words. */
  files?: Files;
  /** Who will read it, where there is a choice. */
  choices?: Choice[];
  /** Where names of readers are asked for while one is typed. */
  names?: string;
  requestKey: string;
  button: string;
  /** The button's classes, from the server: the browser need not know how to make them. */
  look: string;
  /** Beside the button. */
  more?: ReactNode;
  /** What stands between the box and the button, hidden fields among it. */
  children: ReactNode;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { state, pending, restored, notKept, handlers } = useWords(name, box, form);
  const [mentions, setMentions] = useState(false);
  const here = useHere();
  const { values, errors, message, ok } = state;
  const id = `${prefix}-${name}`;
  useTypedEarly(id, box);
  const error = errors[name]?.[0];
  const faults = Object.entries(errors).flatMap(([field, texts]) =>
    texts.map((text) => ({ text, at: field === "files" ? `${prefix}-files` : id })),
  );
  if (!ok && message) faults.push({ text: message, at: id });
  return (
    <form
      noValidate
      {...handlers}
      onInput={(event) => {
        handlers.onInput(event);
        if (box.current?.value.includes("@")) setMentions(true);
      }}
      className="print:hidden"
    >
      <input
        type="hidden"
        name="request"
        value={oneValue(values, "request") || restored || requestKey}
      />
      {values.was ? <input type="hidden" name="was" value={oneValue(values, "was")} /> : null}
      {faults.length > 0 && !pending ? <Problem {...{ title, faults, id }} /> : null}
      {head}
      <Fault id={`${id}-error`} error={error} />
      <textarea
        ref={box}
        id={id}
        name={name}
        rows={rows}
        defaultValue={oneValue(values, name)}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ""}`}
        className={`mb-6 block w-full scroll-mt-16 border-2 bg-white px-3 py-2 text-ink ${error ? "border-error" : "border-field-border"}`}
      />
      {names && mentions ? (
        <Suspense>
          <Suggestions box={box} url={names} />
        </Suspense>
      ) : null}
      {files ? <FilesField {...files} id={`${prefix}-files`} state={state} /> : null}
      {choices.length > 0 ? (
        <fieldset className="mb-6">
          <legend className="font-semibold">Who will see it</legend>
          {choices.map((choice) => (
            <ChoiceRow
              {...choice}
              key={choice.value}
              type="radio"
              name="readers"
              id={`${prefix}-readers-${choice.value}`}
              defaultChecked={oneValue(values, "readers") === choice.value}
            />
          ))}
        </fieldset>
      ) : null}
      {children}
      {notKept ? (
        <p role="status" className="mb-6 font-semibold text-warning">
          Your draft was changed in another window. What is here stays in this browser only.
        </p>
      ) : null}
      <div className="flex flex-wrap gap-4">
        <button
          type="submit"
          formAction={here}
          aria-disabled={pending || undefined}
          className={look}
        >
          {pending ? "Saving…" : button}
        </button>
        {more}
      </div>
      {ok && message && !pending ? <Done under>{message}</Done> : null}
    </form>
  );
}

function Problem({ title, faults, id }: { title: string; faults: Found[]; id: string }) {
  return (
    <div
      ref={focus}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without script, only this takes a person to the answer
      autoFocus
      className="mb-8 scroll-mt-4 border-4 border-error p-4 sm:p-6"
    >
      <title>{`Error: ${title}`}</title>
      <div role="alert" aria-labelledby={`${id}-problem`}>
        <h3 id={`${id}-problem`}>There is a problem</h3>
        <ul className="mt-2 space-y-1">
          {faults.map(({ text, at }) => (
            <li key={text}>
              <a href={`#${at}`} className={link}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What is wrong, and the id of the field that it is about. */
type Found = { text: string; at: string };

const focus = (element: HTMLElement | null) => element?.focus();

const link = "font-semibold text-error visited:text-error hover:text-error-hover";
