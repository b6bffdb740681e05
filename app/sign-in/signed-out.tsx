"use client";

import { useEffect } from "react";
import { dropCopies } from "@/components/form/draft-copy";
import { NoticeBanner } from "@/components/notice-banner";

/** Also empties what the browser kept of forms: the next person here may be another. */
export function SignedOut() {
  useEffect(dropCopies, []);
  return <NoticeBanner tone="success" heading="You are signed out" />;
}
