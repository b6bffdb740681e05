import { test } from "@playwright/test";
import fc from "fast-check";
import { expect } from "@/e2e/quick-expect";
import { type Band, bandPath, flowOf } from "@/lib/flows";
import { sum } from "@/lib/shares";

const part = fc.record({
  id: fc.uuid(),
  name: fc.constant("A body"),
  amount: fc.nat(1_000_000_000_000),
});
const parts = fc.array(part, { maxLength: 12 });
const sizes = { tall: 220, gap: 28, thin: 3 };

test("each part is as large as its amount on one scale, above the next, and within the chart", () => {
  fc.assert(
    fc.property(parts, parts, (pays, gains) => {
      const flow = flowOf(pays, gains, sizes);
      const most = Math.max(...[pays, gains].map((all) => sum(all.map(({ amount }) => amount))));
      for (const side of [flow.from, flow.to]) {
        for (const [at, band] of side.entries()) {
          const wanted = most > 0 ? (band.amount / most) * sizes.tall : 0;
          expect(Math.abs(band.size - Math.max(sizes.thin, wanted)) < 1e-6).toBe(true);
          const next = side[at + 1];
          if (next) expect(next.at - band.at - band.size > sizes.gap - 1e-6).toBe(true);
          expect(isWithin(band, flow)).toBe(true);
        }
        expect(side.map(({ id }) => id)).toEqual(
          (side === flow.from ? pays : gains).map(({ id }) => id),
        );
      }
    }),
    { numRuns: 1000 },
  );
});

const isWithin = ({ at, size, meets }: Band, { height, middle }: ReturnType<typeof flowOf>) =>
  at > -1e-6 &&
  at + size < height + 1e-6 &&
  meets > middle.at - 1e-6 &&
  meets + size < middle.at + middle.size + 1e-6;

test("a band is one closed outline from edge to edge", () => {
  expect(bandPath([0, 10], [100, 30], 5)).toBe("M0,10C50,10 50,30 100,30V35C50,35 50,15 0,15Z");
});
