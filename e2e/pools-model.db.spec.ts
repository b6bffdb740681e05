import { test } from "@playwright/test";
import fc from "fast-check";
import { isInSomeOrder, isSignedByAll, termsOf } from "@/e2e/pools-model";
import { deedOf, sequence } from "@/e2e/pools-model-deeds";
import { act, begin, endorse, fourSides, readPool } from "@/e2e/pools-model-scene";
import { expect } from "@/e2e/quick-expect";

const sequences = Math.max(300, Number(process.env.SOAK ?? 0));

test("whatever four people do at once to a pooled budget, it is as if each had acted alone, one after another", async () => {
  test.setTimeout(60_000 + sequences * 2000);
  const sides = await fourSides();
  const { id, again } = await begin(sides);
  const tally = new Map<string, number>();
  const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
  await fc.assert(
    fc.asyncProperty(sequence, async ({ isSubmitted, rounds }) => {
      await again({ isSubmitted });
      let found = await readPool(id);
      for (const { picks, isEndorsed } of rounds) {
        const { pool, hashes } = found;
        if (isEndorsed && pool.state === "submitted") Object.assign(pool, await endorse(id, pool));
        const deeds = picks.map((one, at) =>
          deedOf(found, sides, { ...one, side: one.side ?? at }),
        );
        const answers = await Promise.all(deeds.map((deed) => act(id, deed, hashes)));
        const told = deeds.map((deed, at) => ({ deed, answer: answers[at] ?? "refused" }));
        found = await readPool(id);
        if (!isInSomeOrder(pool, told, found.pool))
          throw new Error(JSON.stringify({ pool, told, after: found.pool }, null, 1));
        expectSound(found);
        for (const { deed, answer } of told) count(`${deed.act} ${answer}`);
      }
      count(found.pool.state);
    }),
    { numRuns: sequences, endOnFailure: true, includeErrorInReport: true },
  );
  console.log(`${sequences} sequences of pooled budgets: ${[...tally].map(String).join("; ")}`);
  for (const what of [
    "agreed",
    "sign done",
    "sign refused",
    "save done",
    "save stale",
    "leave done",
  ])
    expect(sequences / 30, what).toBeLessThan(tally.get(what) ?? 0);
});

/** Agreed is, once, what everybody who gives signed as it stands; nobody signed the same twice. */
function expectSound({ pool, agreed, hashes, texts }: Awaited<ReturnType<typeof readPool>>) {
  const { state } = pool;
  const isOpen = state === "awaiting-sign-off" || state === "agreed";
  expect(state === "agreed").toBe(isOpen && isSignedByAll(pool));
  expect(agreed).toBe(state === "agreed" ? 1 : 0);
  if (state !== "shaping") expect(termsOf(pool)).toBe(pool.frozen);
  const signed = pool.signed
    .filter(({ answer }) => answer === "signed")
    .map(({ personId, terms }) => `${personId} ${terms}`);
  expect(new Set(signed).size).toBe(signed.length);
  expect(hashes.size).toBe(new Set(texts.map(({ hash }) => hash)).size);
}
