"use client";

import { buttonClass } from "@/components/button";

/** What a page says that could not be made. */
export function Trouble({ error, retry }: { error: unknown; retry: () => void }) {
  const mark = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <>
      <title>Something went wrong – Total Place portal</title>
      <h1>Something went wrong</h1>
      <div className="mt-6 max-w-measure space-y-4">
        <p>
          This page could not be shown. The fault is ours. What you saved before is safe; what you
          just sent may not have been saved.
        </p>
        <p className="flex flex-wrap items-center gap-4">
          <button type="button" onClick={retry} className={buttonClass()}>
            Try again
          </button>
          <a href="/">Go to the home page</a>
        </p>
        {mark ? <p className="text-ink-2">If you report it, give this number: {mark}</p> : null}
      </div>
    </>
  );
}
