import fc from "fast-check";
import type { Answer } from "@/e2e/access-door";
import { printOf } from "@/e2e/access-prints";
import { type Attack, attack, badPosts } from "@/e2e/bad-input-posts";
import { expect } from "@/e2e/quick-expect";

/** Throws attacks at one door until one is answered wrongly; tells how many were sent. */
export async function bombard(
  what: string,
  one: (attack: Attack) => Promise<void>,
  numRuns = badPosts,
) {
  await fc.assert(
    fc.asyncProperty(attack, async (thrown) => {
      try {
        await one(thrown);
      } catch (error) {
        throw new Error(`${what}: ${error instanceof Error ? error.message : error}`, {
          cause: error,
        });
      }
    }),
    { numRuns, endOnFailure: true, includeErrorInReport: true },
  );
}

/** The worker makes followers and notices of what was saved before, in its own time. */
export const printBut = (id: string) => printOf(id, ["watches", "notices"]);

export function expectSound(answer: Answer) {
  expect(answer.status, answer.body.slice(0, 300)).toBeLessThan(500);
}
