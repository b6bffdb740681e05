import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import { warningDue } from "@/lib/sign-offs";

test("a day to sign by is warned of ten and three working days before, each once and the nearer last", () => {
  const calendar = Array.from({ length: 31 }, (_, at) => 30 - at);
  fc.assert(
    fc.property(fc.subarray(calendar), (rounds) => {
      const given: number[] = [];
      for (const left of rounds) {
        const due = warningDue(left, given);
        if (due === null) continue;
        expect(left <= due).toBe(true);
        expect(given).not.toContain(due);
        given.push(due);
      }
      expect(given.toSorted((one, other) => other - one)).toEqual(given);
      expect(given.includes(3)).toBe(rounds.some((left) => left <= 3));
      expect(given.includes(10)).toBe(rounds.some((left) => left <= 10 && left > 3));
    }),
  );
});
