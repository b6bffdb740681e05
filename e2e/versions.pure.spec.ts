import { test } from "@playwright/test";
import fc from "fast-check";
import { anyPool } from "@/e2e/pools";
import { expect } from "@/e2e/quick-expect";
import { type Change, changesBetween, sameValue } from "@/lib/changes";
import { pairOf, planned, rowsBetween, valuesAt } from "@/lib/versions";

const record = fc.record({
  title: fc.string(),
  aim: fc.option(fc.string()),
  pilots: fc.array(fc.string()),
  risks: fc.array(fc.record({ id: fc.nat(3).map(String), title: fc.string() })),
});

test("each version is found again from the last one and the changes since", () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 8 }), (states) => {
      const written: { version: number; changes: Change[] }[] = states
        .slice(1)
        .map((state, at) => ({
          version: at + 2,
          changes: changesBetween(states[at] ?? state, state),
        }));
      const now = states.at(-1) ?? {};
      states.forEach((state, at) => {
        const shuffled = written.toSorted((one, other) => (one.version % 3) - (other.version % 3));
        expect(valuesAt(now, shuffled, at + 1)).toEqual(state);
      });
    }),
  );
});

test("what changes from one to another and back is nothing, in words and in figures", () => {
  const figures = anyPool.map(({ contributions }) => contributions.slice(0, 2));
  const pair = fc.oneof(
    fc.tuple(record, record),
    figures.filter(({ length }) => length === 2),
  );
  fc.assert(
    fc.property(pair, ([one, other]) => {
      if (!one || !other) return;
      const [there, back] = [changesBetween(one, other), changesBetween(other, one)];
      const turned = there.map(({ field, from, to }) => ({ field, from: to, to: from }));
      expect(byField(back)).toEqual(byField(turned));
      const reached = { ...one, ...Object.fromEntries(there.map(({ field, to }) => [field, to])) };
      const home = { ...reached, ...Object.fromEntries(back.map(({ field, to }) => [field, to])) };
      expect(changesBetween(reached, other)).toEqual([]);
      expect(changesBetween(one, home)).toEqual([]);
      expect(there.length === 0).toBe(sameValue(one, other));
    }),
    { numRuns: 2_000 },
  );
});

const byField = (changes: Change[]) =>
  Object.fromEntries(changes.map(({ field, from, to }) => [field, { from, to }]));

test("rows that come, change and go on the way there do so the other way on the way back", () => {
  const rows = fc.uniqueArray(fc.record({ id: fc.nat(6).map(String), pence: fc.nat(3) }), {
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const there = rowsBetween(before, after);
      const back = rowsBetween(after, before);
      const turned = back.map(({ id, from, to }) => ({ id, from: to, to: from }));
      const inOrder = (all: typeof there) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(inOrder(turned)).toEqual(inOrder(there));
      expect(rowsBetween(before, before)).toEqual([]);
      const kept = before.filter(({ id }) => !there.some((one) => one.id === id));
      const reached = [...kept, ...there.flatMap(({ to }) => to ?? [])];
      expect(rowsBetween(reached, after)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test("rows are added, changed, removed or alike, whatever delivery tells of them", () => {
  const row = (id: string, title: string, more = {}) => ({ id, title, ...more });
  const before = [
    row("a", "Doors"),
    row("b", "Keys", { organisation: "Thanet" }),
    row("c", "Rooms"),
  ];
  const after = [
    row("d", "Lamps"),
    row("b", "Keys", { organisation: "Thanet District Council" }),
    row("a", "Doors and gates"),
  ];
  expect(rowsBetween(before, after)).toEqual([
    { id: "d", from: null, to: row("d", "Lamps") },
    { id: "a", from: row("a", "Doors"), to: row("a", "Doors and gates") },
    { id: "c", from: row("c", "Rooms"), to: null },
  ]);
  const told = row("a", "Doors", { doneOn: "2009-10-12", state: "happened" });
  expect(planned(told)).toEqual(row("a", "Doors"));
});

test("two versions are asked for, or the last change of what was submitted is shown", () => {
  const version = (number: number, toState: string | null = null) => ({ version: number, toState });
  const versions = [version(6), version(5, "submitted"), version(4), version(3, "submitted")];
  const all = [...versions, version(2), version(1, "draft")];
  expect(pairOf(all, {})).toEqual({ from: 3, to: 6 });
  expect(pairOf(all.slice(3), {})).toEqual({ from: 1, to: 3 });
  expect(pairOf(all, { from: 4, to: 2 })).toEqual({ from: 2, to: 4 });
  expect(pairOf(all, { from: 4, to: 4 })).toEqual({ from: 4, to: 4 });
  expect(pairOf(all, { from: 7 })).toBe(null);
  expect(pairOf([], {})).toBe(null);
});
