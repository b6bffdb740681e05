"use client";

import { startTransition, useActionState, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import {
  type FormState,
  type FormValues,
  isSame,
  oneValue,
  readForm,
  refused,
} from "@/lib/form-state";
import { fill } from "./fill";
import type { Companion, FormView, Pressed } from "./form-context";
import { newUuid, spend } from "./request-key";

export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>;

/**
 * A server action behind a form: the same with script and without. With script it holds back a second
 * submit, keeps the form when the server cannot be reached, and empties it after an `ok`.
 */
export function useFormAction(action: FormAction, initial: FormState) {
  const form = useRef<HTMLFormElement>(null);
  const companion = useRef<Companion>(null);
  const locked = useRef(false);
  const accepted = useRef(false);
  const sent = useRef<FormValues>({});
  const [attempts, setAttempts] = useState(0);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const [preparing, setPreparing] = useState(false);
  const [kept, setKept] = useState<Record<string, string>>({});

  async function guarded(before: FormState, formData: FormData) {
    try {
      const next = await action(before, formData);
      accepted.current = next.ok;
      if (!next.ok) companion.current?.answered(next.conflict ? "conflict" : "refused");
      setKept((known) => keptAfter(known, next));
      locked.current = false;
      return next;
    } catch (error) {
      const digest = digestOf(error);
      companion.current?.answered(leadsOn(digest) ? "gone" : "refused");
      if (leadsOn(digest)) spend(formData.get("request"));
      if (digest.startsWith("NEXT_")) throw error;
      locked.current = false;
      return refused(readForm(formData), {
        message: "This could not be sent. All you typed is still here: try again in a moment",
      });
    }
  }

  // The server needs the bare action: only that one posts without script.
  const [state, send, pending] = useActionState(
    typeof window === "undefined" ? action : guarded,
    initial,
  );

  useEffect(() => {
    if (!accepted.current || !form.current) return;
    accepted.current = false;
    const now = readForm(new FormData(form.current));
    fill(form.current, state.values, (name) => isSame(now, sent.current, name));
    companion.current?.answered("saved");
  }, [state]);

  async function submit(submitter: HTMLElement | null, check?: () => Promise<boolean>) {
    if (locked.current || !form.current) return;
    locked.current = true;
    setAttempts((count) => count + 1);
    setPressed(submitter instanceof HTMLButtonElement ? nameAndValue(submitter) : {});
    setPreparing(true);
    await companion.current?.settle();
    // A check that breaks stops nobody: the server checks again.
    const fit = check ? await check().catch(() => true) : true;
    setPreparing(false);
    if (fit) {
      const formData = new FormData(form.current, submitter);
      sent.current = readForm(formData);
      startTransition(() => send(formData));
    } else {
      companion.current?.answered("refused");
      locked.current = false;
    }
  }

  // At once: a submit that waited for a draft to be saved reads the new version from the form.
  const keep = (values: Record<string, string>) =>
    flushSync(() => setKept((known) => ({ ...known, ...values })));

  const working = pending || preparing;
  const view: Omit<FormView, "errors" | "message"> = {
    state,
    working,
    pressed,
    form,
    companion,
    kept,
    keep,
  };
  return { view, send, submit, attempts };
}

const signIn = "/sign-in";

/** Next answers a redirect or a 404 by an error whose digest begins so; the router needs it. */
function digestOf(error: unknown) {
  return error instanceof Error && "digest" in error ? String(error.digest) : "";
}

function leadsOn(digest: string) {
  const [kind, , target = ""] = digest.split(";");
  return kind === "NEXT_REDIRECT" && !target.startsWith(signIn);
}

/** The answer may have made the draft or moved its version on; done means a new post from here. */
function keptAfter(known: Record<string, string>, { ok, values, conflict }: FormState) {
  const answered = {
    id: oneValue(values, "id"),
    version: conflict ? String(conflict.version) : oneValue(values, "version"),
    request: ok ? newUuid() : "",
  };
  const given = Object.entries(answered).filter(([, value]) => value !== "");
  return { ...(ok ? {} : known), ...Object.fromEntries(given) };
}

function nameAndValue({ name, value }: HTMLButtonElement): Pressed {
  return name ? { name, value } : {};
}
