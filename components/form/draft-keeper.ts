import { type FormValues, readForm } from "@/lib/form-state";
import { dropCopy, writeCopy } from "./draft-copy";
import type { Answer, Companion } from "./form-context";

export type DraftSaved = {
  id: string;
  version: number;
  savedAt: string;
  /** What keeps fields from being saved with the rest, each in a sentence. */
  unfit: string[];
  similar?: unknown;
};
export type DraftNews =
  | { kind: "saved"; answer: DraftSaved }
  | { kind: "stale" | "signed-out" | "refused" | "unreachable" };

/** Saves a form's draft as it is typed: in the browser at once, on the server when typing stops. */
export function keepDraft({
  form,
  copyKey,
  url,
  wait,
  tell,
}: {
  form: HTMLFormElement;
  copyKey: string;
  url?: string;
  wait: number;
  tell: (news: DraftNews) => void;
}): Companion & { stop: () => void } {
  const listening = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flight: Promise<void> | null = null;
  let unsaved = false;
  let held = false;
  let stale = false;
  let sent = "";

  const typed = () => JSON.stringify(readForm(new FormData(form)));

  function changed({ target }: Event) {
    // The filter box of a long list has no name: it is no part of the draft.
    if (target instanceof Element && target !== form && !target.getAttribute("name")) return;
    unsaved = true;
    writeCopy(copyKey, readForm(new FormData(form)));
    plan();
  }

  function plan() {
    clearTimeout(timer);
    if (url && unsaved && !held) timer = setTimeout(save, wait);
  }

  function save() {
    clearTimeout(timer);
    if (!url || !unsaved || held || stale || flight) return;
    unsaved = false;
    flight = post(url, readForm(new FormData(form))).then((news) => {
      flight = null;
      if (news.kind !== "saved") unsaved = true;
      else if (!unsaved && news.answer.unfit.length === 0) dropCopy(copyKey);
      if (news.kind === "stale") stale = true;
      tell(news);
      if (news.kind !== "saved") return;
      // What could not be kept on the server is kept here, with the version that it comes after.
      if (news.answer.unfit.length > 0) writeCopy(copyKey, readForm(new FormData(form)));
      plan();
    });
  }

  function leave() {
    if (document.visibilityState === "hidden") save();
  }

  async function settle() {
    held = true;
    clearTimeout(timer);
    await flight;
    sent = typed();
  }

  function answered(answer: Answer) {
    held = false;
    stale = answer === "conflict" || (stale && answer === "refused");
    if (answer === "saved" || answer === "gone") unsaved = false;
    // What was typed while the answer was on its way is offered on return.
    if (answer === "saved" || (answer === "gone" && sent === typed())) dropCopy(copyKey);
    plan();
  }

  function stop() {
    listening.abort();
    save();
    clearTimeout(timer);
  }

  const { signal } = listening;
  form.addEventListener("input", changed, { signal });
  window.addEventListener("online", save, { signal });
  window.addEventListener("pagehide", save, { signal });
  document.addEventListener("visibilitychange", leave, { signal });
  return { settle, answered, stop };
}

async function post(url: string, values: FormValues): Promise<DraftNews> {
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value].flat()) body.append(name, one);
  }
  try {
    const response = await fetch(url, {
      method: "POST",
      body,
      keepalive: new Blob([JSON.stringify(values)]).size < mostKeptAlive,
      signal: AbortSignal.timeout(longestWait),
    });
    if (response.status === 409) return { kind: "stale" };
    if (response.redirected || response.status === 401) return { kind: "signed-out" };
    if (response.status >= 500) return { kind: "unreachable" };
    if (!response.ok) return { kind: "refused" };
    return { kind: "saved", answer: await response.json() };
  } catch {
    return { kind: "unreachable" };
  }
}

/** Browsers refuse more than 64 KiB to a request that may outlive its page. */
const mostKeptAlive = 50_000;

const longestWait = 10_000;
