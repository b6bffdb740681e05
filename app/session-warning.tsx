"use client";

import { useEffect, useState } from "react";
import { type Standing, sessionWords } from "@/lib/session-words";

/**
 * Says that the portal was not used for half an hour, and when the session is about to end: by a timer
 * here, and on the next page for a browser without script.
 */
export function SessionWarning({ standing }: { standing: Standing }) {
  const [words, setWords] = useState(() => sessionWords(standing));

  useEffect(() => {
    const served = performance.now();
    let used = served - standing.unused;
    const use = () => {
      used = performance.now();
    };
    const timer = setInterval(() => {
      const now = performance.now();
      const left = standing.left - (now - served);
      setWords(sessionWords({ unused: now - used, left, until: standing.until }));
    }, 15_000);
    for (const event of uses) addEventListener(event, use, { passive: true });
    return () => {
      clearInterval(timer);
      for (const event of uses) removeEventListener(event, use);
    };
  }, [standing]);

  return (
    <div role="status" className="print:hidden">
      {words ? (
        <p className="mb-6 border-warning border-l-4 bg-amber-tint px-4 py-3 text-amber">{words}</p>
      ) : null}
    </div>
  );
}

const uses = ["pointerdown", "keydown"];
