"use client";

import { useEffect, useRef, useState } from "react";

const pause = 3000;

/** Keeps on the server what is being written, a moment after the last key and when the page is left. */
export function useDraft(known?: number) {
  const version = useRef(known ?? 0);
  const waiting = useRef<{ form: HTMLFormElement; timer: number } | null>(null);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const [notKept, setNotKept] = useState(false);

  useEffect(() => {
    // A page made while a draft was on its way knows less than this one.
    if (!known || known > version.current) version.current = known ?? 0;
  }, [known]);

  useEffect(() => {
    const leave = () => document.visibilityState === "hidden" && saveNow();
    document.addEventListener("visibilitychange", leave);
    return () => document.removeEventListener("visibilitychange", leave);
  });

  function changed(form: HTMLFormElement) {
    if (known === undefined || notKept) return;
    drop();
    waiting.current = { form, timer: window.setTimeout(saveNow, pause) };
  }

  function drop() {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
  }

  function saveNow() {
    const form = waiting.current?.form;
    drop();
    if (form) saving.current = saving.current.then(() => save(new FormData(form)));
  }

  async function save(formData: FormData) {
    formData.set("draft", String(version.current));
    formData.delete("files");
    const sent = { method: "POST", body: formData, keepalive: true };
    const answer = await fetch("/comments/draft", sent).catch(() => null);
    if (answer?.ok) version.current = (await answer.json()).version;
    else if (answer?.status === 409) setNotKept(true);
  }

  /** Before the form itself is sent: what is on its way comes first. */
  async function settle(formData: FormData) {
    drop();
    await saving.current;
    if (known !== undefined) formData.set("draft", String(version.current));
  }

  function forget() {
    version.current = 0;
    setNotKept(false);
  }

  return { changed, settle, forget, notKept };
}
