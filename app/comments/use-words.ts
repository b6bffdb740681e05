"use client";

import {
  type FormEvent,
  type RefObject,
  startTransition,
  useActionState,
  useEffect,
  useRef,
} from "react";
import { dropCopy, readCopy, writeCopy } from "@/components/form/draft-copy";
import { type FormState, oneValue, readForm, refused } from "@/lib/form-state";

export type WordsAction = (state: FormState, formData: FormData) => Promise<FormState>;

/** A server action behind one box, the same with script and without; with it, no words are lost on the way. */
export function useWords(
  name: string,
  box: RefObject<HTMLTextAreaElement | null>,
  { action, initial, copyKey }: { action: WordsAction; initial: FormState; copyKey: string },
) {
  const busy = useRef(false);

  async function guarded(before: FormState, formData: FormData) {
    try {
      const next = await action(before, formData);
      if (next.ok) taken(formData);
      return next;
    } catch (error) {
      const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
      if (digest.startsWith("NEXT_REDIRECT") && !digest.includes(";/sign-in")) dropCopy(copyKey);
      if (digest.startsWith("NEXT_")) throw error;
      return refused(readForm(formData), { message: notSent });
    } finally {
      busy.current = false;
    }
  }

  /** What was typed while the answer was on its way stays. */
  function taken(formData: FormData) {
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
    if (copy && box.current && box.current.value === box.current.defaultValue)
      box.current.value = oneValue(copy.values, name);
  }, [box, copyKey, name]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    const formData = new FormData(event.currentTarget);
    startTransition(() => send(formData));
  }

  function onInput(event: FormEvent<HTMLFormElement>) {
    writeCopy(copyKey, readForm(new FormData(event.currentTarget)));
  }

  return { state, pending, action: send, onSubmit, onInput };
}

const notSent = "This could not be sent. All you typed is still here: try again in a moment";
