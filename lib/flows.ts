import { sum } from "@/lib/shares";

/** A body at one side of a flow, and how much goes from or to it. */
export type Part = { id: string; name: string; amount: number };

/** Where a part stands at the edge, and where its band meets the middle; all from the top. */
export type Band = Part & { at: number; size: number; meets: number };

export type Flow = {
  from: Band[];
  to: Band[];
  height: number;
  middle: { at: number; size: number };
};

/**
 * Money that goes from some through a middle to others, one scale for both sides: a part's size is its amount, so
 * that the two sides can be compared at sight. `tall` is what the larger side takes, `gap` lies between two parts,
 * and no part is thinner than `thin`.
 */
export function flowOf(
  from: readonly Part[],
  to: readonly Part[],
  { tall, gap, thin }: { tall: number; gap: number; thin: number },
): Flow {
  const total = (parts: readonly Part[]) => sum(parts.map(({ amount }) => amount));
  const most = Math.max(total(from), total(to));
  const scale = most > 0 ? tall / most : 0;
  const sizeOf = ({ amount }: Part) => Math.max(thin, amount * scale);
  const heightOf = (parts: readonly Part[]) =>
    sum(parts.map(sizeOf)) + gap * Math.max(0, parts.length - 1);
  const height = Math.max(heightOf(from), heightOf(to));
  const middleSize = Math.max(sum(from.map(sizeOf)), sum(to.map(sizeOf)));
  const middle = { at: (height - middleSize) / 2, size: middleSize };
  const stack = (parts: readonly Part[]): Band[] => {
    let at = (height - heightOf(parts)) / 2;
    let meets = middle.at + (middleSize - sum(parts.map(sizeOf))) / 2;
    return parts.map((part) => {
      const band = { ...part, at, size: sizeOf(part), meets };
      at += band.size + gap;
      meets += band.size;
      return band;
    });
  };
  return { from: stack(from), to: stack(to), height, middle };
}

/** The outline of a band between two upright edges, as an SVG path. */
export function bandPath(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  size: number,
) {
  const bend = (x1 + x2) / 2;
  return [
    `M${x1},${y1}C${bend},${y1} ${bend},${y2} ${x2},${y2}`,
    `V${y2 + size}C${bend},${y2 + size} ${bend},${y1 + size} ${x1},${y1 + size}Z`,
  ].join("");
}
