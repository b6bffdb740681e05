"use client";

import { usePathname, useSearchParams } from "next/navigation";

/**
 * The address that a form posts to. Left to itself a browser without script adds the part after #, of a link
 * in the error summary say, and opens the answer there instead of at its words.
 */
export function useHere() {
  const query = useSearchParams().toString();
  const path = usePathname();
  return query ? `${path}?${query}` : path;
}
