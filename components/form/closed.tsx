"use client";

import { lazy, type ReactNode, useMemo } from "react";
import { ClosedContext } from "./form-context";

const ClosedForm = lazy(() => import("./closed-form"));

/**
 * Around a form, with the reasons where it cannot be sent now. Whoever sent it all the same, since somebody
 * else was quicker, finds every word of it, to be copied.
 */
export function Closed({
  reasons,
  back,
  children,
}: {
  reasons: string[];
  back: ReactNode;
  children: ReactNode;
}) {
  const isClosed = reasons.length > 0;
  const parts = useMemo(() => ({ reasons, Form: ClosedForm }), [reasons]);
  return (
    <ClosedContext value={isClosed ? parts : null}>
      {children}
      {isClosed ? <p className="mt-4">{back}</p> : null}
    </ClosedContext>
  );
}
