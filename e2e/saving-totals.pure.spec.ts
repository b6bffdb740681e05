import { expect, test } from "@playwright/test";
import { type SavedInArea, totalOf, totalsByPilot } from "@/lib/saving-totals";

const rows: SavedInArea[] = [
  { id: "a", pilot: "kent", area: "local", gross: 9_537_801 },
  { id: "a", pilot: "kent", area: "back-office", gross: 2_800_000 },
  { id: "b", pilot: "kent", area: "local", gross: 1 },
  { id: "c", pilot: "durham", area: "property", gross: 500 },
];

test("savings are totalled by pilot and area, and a pooled budget with several is counted once", () => {
  expect(totalsByPilot(rows)).toEqual([
    { pilot: "kent", count: 2, areas: [2_800_000, 0, 0, 0, 9_537_802], gross: 12_337_802 },
    { pilot: "durham", count: 1, areas: [0, 0, 0, 500, 0], gross: 500 },
  ]);
  expect(totalOf(rows)).toEqual({
    ...{ count: 3, areas: [2_800_000, 0, 0, 500, 9_537_802], gross: 12_338_302 },
  });
  expect(totalsByPilot([])).toEqual([]);
});
