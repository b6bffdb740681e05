"use client";

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useId,
  useState,
} from "react";
import { buttonClass } from "@/components/button";
import { type FormValues, isSame, oneValue, readForm } from "@/lib/form-state";
import { type DraftCopy, dropCopy, readCopy } from "./draft-copy";
import { type DraftNews, type DraftSaved, keepDraft } from "./draft-keeper";
import { fill } from "./fill";
import { useFormView } from "./form-context";

const NewsContext = createContext<DraftNews | null>(null);

/**
 * Goes round the fields of a form. Posts them to `url` when typing stops and when the page is left; the
 * route answers { id, version, savedAt } or 409. Without `url` the browser alone keeps them. What the
 * server does not have yet is offered again on return, by `copyKey`: one key a person and record.
 */
export function AutoSave({
  url,
  copyKey,
  wait = 3000,
  onSaved,
  children,
}: {
  url?: string;
  copyKey: string;
  wait?: number;
  onSaved?: (answer: DraftSaved) => void;
  children: ReactNode;
}) {
  const { form, companion, keep } = useFormView();
  const [news, setNews] = useState<DraftNews | null>(null);
  const [copy, setCopy] = useState<DraftCopy | null>(null);

  const tell = useEffectEvent((latest: DraftNews) => {
    setNews(latest);
    if (latest.kind !== "saved") return;
    keep({ id: latest.answer.id, version: String(latest.answer.version) });
    onSaved?.(latest.answer);
  });

  useEffect(() => {
    const watched = form.current;
    if (!watched) return;
    setCopy(copyToOffer(watched, copyKey));
    const keeper = keepDraft({ form: watched, copyKey, url, wait, tell });
    companion.current = keeper;
    return () => {
      companion.current = null;
      keeper.stop();
    };
  }, [form, companion, copyKey, url, wait]);

  function restore({ values }: DraftCopy) {
    if (!form.current) return;
    keep(madeFrom(values));
    fill(form.current, values);
    setCopy(null);
  }

  function discard() {
    dropCopy(copyKey);
    setCopy(null);
  }

  return (
    <NewsContext value={news}>
      {copy ? <Offer at={copy.at} restore={() => restore(copy)} discard={discard} /> : null}
      {children}
    </NewsContext>
  );
}

/** Where the form says how its draft fares. Empty without script. */
export function DraftStatus() {
  const news = useContext(NewsContext);
  return (
    <p role="status" className="min-h-lh text-ink-2 text-small">
      {news?.kind === "saved" ? savedWords(news.answer) : null}
      {news && news.kind !== "saved" ? `Draft not saved: ${troubles[news.kind]}` : null}
    </p>
  );
}

function savedWords({ savedAt, unfit }: DraftSaved) {
  const saved = `Draft saved at ${clock(savedAt)}`;
  return unfit.length > 0 ? `${saved}, but not all of it. ${unfit.join(". ")}` : saved;
}

const troubles = {
  stale: "somebody else saved a newer version. Save it yourself to see both",
  "signed-out": "you are signed out. What you typed stays in this browser until you are back",
  refused: "something in it cannot be kept. Save it yourself to see what",
  unreachable:
    "the portal cannot be reached. What you typed stays in this browser, and the next change tries again",
};

function Offer({ at, restore, discard }: { at: number; restore: () => void; discard: () => void }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-8 border-brand border-l-4 bg-brand-tint p-4 sm:p-6">
      <h2 id={id} className="text-h3">
        You typed more than was saved
      </h2>
      <p className="mt-2 mb-4">
        This browser still has what you typed here on {day(at)} at {clock(at)}.
      </p>
      <div className="flex flex-wrap gap-3">
        <button type="button" onClick={restore} className={buttonClass("secondary")}>
          Put it back
        </button>
        <button type="button" onClick={discard} className={buttonClass("quiet")}>
          Throw it away
        </button>
      </div>
    </section>
  );
}

/** The copy, unless the form already says the same. */
function copyToOffer(form: HTMLFormElement, key: string) {
  const copy = readCopy(key);
  if (!copy) return null;
  const now = readForm(new FormData(form));
  const names = Object.keys({ ...now, ...copy.values }).filter((name) => !behind.includes(name));
  if (!names.every((name) => isSame(now, copy.values, name))) return copy;
  dropCopy(key);
  return null;
}

/** The hidden fields that say which version the words belong to, and which post they were in. */
const behind = ["id", "version", "request"];

function madeFrom(values: FormValues) {
  const known = behind.map((name) => [name, oneValue(values, name)] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== ""));
}

const london = "Europe/London";

function clock(at: string | number) {
  const time = { timeZone: london, hour: "numeric", minute: "2-digit", hour12: true } as const;
  return new Date(at).toLocaleTimeString("en-GB", time).replace(/\s/g, "").toLowerCase();
}

function day(at: number) {
  const date = { timeZone: london, day: "numeric", month: "long" } as const;
  return new Date(at).toLocaleDateString("en-GB", date);
}
