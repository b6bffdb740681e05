import { isOf, type Pool, type SpendLine } from "@/lib/balance";
import { type Contribution, countsAsCash, penceIn } from "@/lib/contributions";

/** Money that no line it may pay for takes, and lines that the money they name does not cover. In pence. */
type Unplaced = { id: string; pence: number };

/**
 * What ring-fenced cash of one year finds no line for, and which lines ask more of the contributions that they
 * name than those hold, with every penny placed once.
 */
export function unplacedIn(pool: Pool, { year, nature }: Pick<SpendLine, "year" | "nature">) {
  const money = pool.contributions
    .filter((row) => countsAsCash(row) && row.nature === nature)
    .map((row) => ({ ...row, pence: penceIn(row, year) }))
    .filter(({ pence }) => pence > 0);
  const lines = pool.spend.filter(isOf(year, nature));
  const fenced = money.filter(({ ringFence }) => ringFence !== null);
  const naming = lines.filter(({ paidBy }) => paidBy.length > 0);
  return {
    idle: place(fenced, naming).from,
    unpaid: place(money, naming).to,
  };
}

/** Puts as much of the money as there can be onto lines that name it, and tells what is left on both sides. */
function place(money: readonly Contribution[], lines: readonly SpendLine[]) {
  const left = money.map(({ pence }) => pence);
  const wanted = lines.map(({ pence }) => pence);
  const flow = money.map(() => lines.map(() => 0));
  const names = lines.map(({ paidBy }) => money.map(({ id }) => paidBy.includes(id)));
  for (;;) {
    const way = wayToPlace(left, wanted, flow, names);
    if (!way) break;
    const most = Math.min(left[way.first] ?? 0, wanted[way.last] ?? 0, way.limit);
    left[way.first] = (left[way.first] ?? 0) - most;
    wanted[way.last] = (wanted[way.last] ?? 0) - most;
    for (const { row, line, sign } of way.moves) {
      const of = flow[row];
      if (of) of[line] = (of[line] ?? 0) + sign * most;
    }
  }
  const rest = (items: readonly { id: string }[], amounts: readonly number[]): Unplaced[] =>
    items.flatMap(({ id }, at) =>
      (amounts[at] ?? 0) > 0 ? [{ id, pence: amounts[at] ?? 0 }] : [],
    );
  return { from: rest(money, left), to: rest(lines, wanted) };
}
type Move = { row: number; line: number; sign: 1 | -1 };

/** A shortest way from money that is left to a line that wants it, where what was placed before may move aside. */
function wayToPlace(
  left: readonly number[],
  wanted: readonly number[],
  flow: readonly (readonly number[])[],
  names: readonly (readonly boolean[])[],
) {
  const start = left.flatMap((pence, row) => (pence > 0 ? [row] : []));
  const cameFrom = new Map<number, Move[]>(start.map((row) => [row, []]));
  const seen = new Set<number>();
  for (const [row, moves] of cameFrom)
    for (const line of names.keys()) {
      if (seen.has(line) || !names[line]?.[row]) continue;
      seen.add(line);
      const way: Move[] = [...moves, { row, line, sign: 1 }];
      if ((wanted[line] ?? 0) > 0) return finish(way, flow);
      for (const other of left.keys())
        if (!cameFrom.has(other) && (flow[other]?.[line] ?? 0) > 0)
          cameFrom.set(other, [...way, { row: other, line, sign: -1 }]);
    }
  return null;
}

const finish = (moves: readonly Move[], flow: readonly (readonly number[])[]) => ({
  moves,
  first: moves[0]?.row ?? 0,
  last: moves.at(-1)?.line ?? 0,
  limit: Math.min(
    Number.POSITIVE_INFINITY,
    ...moves.filter(({ sign }) => sign < 0).map(({ row, line }) => flow[row]?.[line] ?? 0),
  ),
});
