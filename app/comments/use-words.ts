"use client";

import {
  type FormEvent,
  type RefObject,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from "react";
import { useDraft } from "@/app/comments/use-draft";
import { dropCopy, readCopy, writeCopy } from "@/components/form/draft-copy";
import { type FormState, oneValue, readForm, refused } from "@/lib/form-state";

type WordsAction = (state: FormState, formData: FormData) => Promise<FormState>;

export type WordsForm = {
  action: WordsAction;
  initial: FormState;
  copyKey: string;
  /** What is added below the words that this browser kept: a quotation. */
  quoted?: string;
  /** The version of the draft that the server keeps of this form; it keeps none without. */
  draft?: number;
};

/** A server action behind one box, the same with script and without; with it, no words are lost on the way. */
export function useWords(
  name: string,
  box: RefObject<HTMLTextAreaElement | null>,
  { action, initial, copyKey, quoted = "", draft: known }: WordsForm,
) {
  const busy = useRef(false);
  const draft = useDraft(known);
  const [restored, setRestored] = useState("");

  async function guarded(before: FormState, formData: FormData) {
    try {
      await draft.settle(formData);
      const next = await action(before, formData);
      if (next.ok) taken(formData);
      return next;
    } catch (error) {
      const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
      const isDone = digest.startsWith("NEXT_REDIRECT") && !digest.includes(";/sign-in");
      if (isDone && formData.get("intent") !== "preview") taken(formData);
      if (digest.startsWith("NEXT_")) throw error;
      return refused(readForm(formData), { message: notSent });
    } finally {
      busy.current = false;
    }
  }

  /** What was typed while the answer was on its way stays. */
  function taken(formData: FormData) {
    draft.forget();
    const chosen = box.current?.form?.elements.namedItem("files");
    if (chosen instanceof HTMLInputElement) chosen.value = "";
    if (!box.current || box.current.value !== formData.get(name)) return;
    box.current.value = "";
    dropCopy(copyKey);
  }

  // The server needs the bare action: only that one posts without script.
  const [state, send, pending] = useActionState(
    typeof window === "undefined" ? action : guarded,
    initial,
  );

  useEffect(() => {
    const copy = readCopy(copyKey);
    if (!copy || !box.current || box.current.value !== box.current.defaultValue) return;
    const words = oneValue(copy.values, name);
    // Sent already, for all that is known: under its own key it is not said twice.
    setRestored(oneValue(copy.values, "request"));
    box.current.value = words.includes(quoted) ? words : `${words}\n\n${quoted}`;
  }, [box, copyKey, name, quoted]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const formData = new FormData(event.currentTarget, submitter);
    if (formData.get("intent") === "preview") formData.delete("files");
    startTransition(() => send(formData));
  }

  function onInput(event: FormEvent<HTMLFormElement>) {
    writeCopy(copyKey, readForm(new FormData(event.currentTarget)));
    draft.changed(event.currentTarget);
  }

  return {
    state,
    pending,
    restored,
    notKept: draft.notKept,
    handlers: { action: send, onSubmit, onInput },
  };
}

const notSent = "This could not be sent. All you typed is still here: try again in a moment";
