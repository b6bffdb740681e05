"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, startTransition, useEffect, useRef, useState } from "react";
import { lastWord, newsKinds } from "@/lib/live";

/**
 * Hears of comments while its page is in view, and lets them appear for whoever is at it. For whoever is
 * not, it only says that they are there: to show them would mark what they tell as read.
 */
export function NewComments({
  submissionId,
  href,
  ...page
}: {
  submissionId: string;
  /** When the page was made, in milliseconds. */
  since: number;
  shown: string[];
  /** Whether new ones would be among them, were the page made again. */
  atEnd: boolean;
  /** The address of a comment, with a star for its id. */
  href: string;
}) {
  const { refresh } = useRouter();
  const [heard, setHeard] = useState<Heard>({ ids: [], tried: false });
  const now = useRef(page);
  useEffect(() => {
    now.current = page;
  });

  useEffect(() => {
    const told = new Map<string, string>();
    const known = new Set<string>();
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let used = 0;

    function take() {
      const { shown, atEnd } = now.current;
      const news = [...told];
      const changed = news.some(([id, kind]) => kind === "changed" && shown.includes(id));
      const fresh = news.filter(
        ([id, kind]) => kind !== "changed" && !shown.includes(id) && !known.has(id),
      );
      timer = undefined;
      told.clear();
      for (const [id] of fresh) known.add(id);
      const others = fresh.flatMap(([id, kind]) => (kind === "new" ? [id] : []));
      const tried = (changed || (atEnd && fresh.length > 0)) && performance.now() - used < away;
      startTransition(() => {
        if (tried) refresh();
        setHeard(({ ids }) => ({ ids: [...ids, ...others], tried }));
      });
    }

    function hear({ type, data }: MessageEvent<string>) {
      if (!told.has(data)) told.set(data, type);
      timer ??= setTimeout(take, gathering);
    }

    function use() {
      used = performance.now();
    }

    function follow() {
      if (document.hidden || source?.readyState === EventSource.CLOSED) {
        source?.close();
        source = undefined;
      }
      if (document.hidden || source) return;
      use();
      source = new EventSource(`/submissions/${submissionId}/live?since=${now.current.since}`);
      for (const kind of newsKinds) source.addEventListener(kind, hear);
      source.addEventListener(lastWord, source.close);
    }

    follow();
    for (const event of uses) addEventListener(event, use, { passive: true });
    document.addEventListener("visibilitychange", follow);
    return () => {
      source?.close();
      clearTimeout(timer);
      for (const event of uses) removeEventListener(event, use);
      document.removeEventListener("visibilitychange", follow);
    };
  }, [submissionId, refresh]);

  function show(event: MouseEvent) {
    if (!page.atEnd || heard.tried) return;
    event.preventDefault();
    refresh();
    setHeard({ ...heard, tried: true });
  }

  const [waiting, ...more] = heard.ids.filter((id) => !page.shown.includes(id));
  return (
    <div role="status" className="print:hidden">
      {heard.ids[0] ? (
        <p className="mb-6 border-brand border-l-4 bg-brand-tint px-4 py-3">
          {counted(waiting ? more.length + 1 : heard.ids.length)}
          {waiting ? (
            <>
              .{" "}
              <a href={href.replaceAll("*", waiting)} onClick={show}>
                Show
              </a>
            </>
          ) : (
            " above"
          )}
        </p>
      ) : null}
    </div>
  );
}

/** Of others, since the page was opened; and whether it was made again since the last. */
type Heard = { ids: string[]; tried: boolean };

const counted = (count: number) => (count === 1 ? "1 new comment" : `${count} new comments`);

const uses = ["pointerdown", "pointermove", "keydown", "scroll"];
/** So long a page may stay untouched with somebody at it, and so long news are gathered, in milliseconds. */
const away = 120_000;
const gathering = 300;
