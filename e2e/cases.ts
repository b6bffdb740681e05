import { test } from "@playwright/test";
import fc from "fast-check";

/** Tells the reporter how many random cases a property was asked, and fails as fast-check does. */
export function tellCases(out: fc.RunDetails<unknown>) {
  test.info().annotations.push({ type: "cases", description: String(out.numRuns) });
  if (out.failed) throw new Error(fc.defaultReportMessage(out), { cause: out.errorInstance });
}

export const casesIn = (annotations: readonly { type: string; description?: string }[]) =>
  annotations
    .filter(({ type }) => type === "cases")
    .reduce((sum, { description }) => sum + Number(description), 0);
