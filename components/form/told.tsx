"use client";

import { useEffect, useState } from "react";

/** Words that change with every key: seen at once, heard when they stand still. */
export function Told({
  id,
  words,
  quiet,
  alarming = false,
}: {
  id?: string;
  words: string;
  /** Nothing has changed yet that would be worth hearing. */
  quiet: boolean;
  alarming?: boolean;
}) {
  const [heard, setHeard] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setHeard(quiet ? "" : words), 1000);
    return () => clearTimeout(timer);
  }, [words, quiet]);
  return (
    <>
      <p
        id={id}
        className={`my-2 text-small ${alarming ? "font-semibold text-error" : "text-ink-2"}`}
      >
        {words}
      </p>
      <p role="status" className="sr-only">
        {heard}
      </p>
    </>
  );
}
