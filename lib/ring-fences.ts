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
  const ways = whoNamesWhat(money, lines);
  for (;;) {
    const way = wayToPlace(left, wanted, flow, ways);
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

/** For each line the money that it names, and for each money the lines that name it, by their places. */
function whoNamesWhat(money: readonly Contribution[], lines: readonly SpendLine[]) {
  const placeOf = new Map(money.map(({ id }, at) => [id, at]));
  const moneyOf = lines.map(({ paidBy }) =>
    [...new Set(paidBy.flatMap((id) => placeOf.get(id) ?? []))].sort((one, other) => one - other),
  );
  const linesOf = money.map((): number[] => []);
  for (const [line, rows] of moneyOf.entries()) for (const row of rows) linesOf[row]?.push(line);
  return { moneyOf, linesOf };
}

type Move = { row: number; line: number; sign: 1 | -1 };

/** A shortest way from money that is left to a line that wants it, where what was placed before may move aside. */
function wayToPlace(
  left: readonly number[],
  wanted: readonly number[],
  flow: readonly (readonly number[])[],
  { moneyOf, linesOf }: ReturnType<typeof whoNamesWhat>,
) {
  const start = left.flatMap((pence, row) => (pence > 0 && linesOf[row]?.length ? [row] : []));
  const cameFrom = new Map<number, Move[]>(start.map((row) => [row, []]));
  const seen = new Set<number>();
  for (const [row, moves] of cameFrom)
    for (const line of linesOf[row] ?? []) {
      if (seen.has(line)) continue;
      seen.add(line);
      const way: Move[] = [...moves, { row, line, sign: 1 }];
      if ((wanted[line] ?? 0) > 0) return finish(way, flow);
      for (const other of moneyOf[line] ?? [])
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
