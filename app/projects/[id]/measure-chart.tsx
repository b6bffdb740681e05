import { type Day, formatDate } from "@/lib/dates";
import { monthsOn, placeOn, spanOf } from "@/lib/day-scale";
import { placeIn, rangeOf, shortValue } from "@/lib/value-scale";

type Point = { id: string; on: Day; value: number };

const [width, height] = [360, 180];
const [left, right, top, bottom] = [12, 20, 32, 40];

/** A measure over time: where it began, each result, and the target as a line. The table beside it says the same. */
export function MeasureChart({
  measure,
  unit,
  baseline,
  results,
  target,
}: {
  measure: string;
  unit: string;
  baseline: Point | null;
  /** In the order of their days. */
  results: Point[];
  target: Omit<Point, "id">;
}) {
  const points = [...(baseline ? [baseline] : []), ...results];
  const span = spanOf([...points, target].map(({ on }) => on));
  const range = rangeOf([...points, target].map(({ value }) => value));
  if (!span || !range || points.length === 0) return null;
  const x = (day: Day) => left + placeOn(span, day) * (width - left - right);
  const y = (value: number) => height - bottom - placeIn(range, value) * (height - top - bottom);
  const last = points.at(-1);
  const early = last && placeOn(span, last.on) <= 0.5;
  const lineOf = points.map(({ on, value }) => `${x(on)},${y(value)}`).join(" ");
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${measure}, in ${unit}. ${inWords({ baseline, results, target })}`}
      className="w-full"
    >
      {monthsOn(span, 3).map((month) => (
        <g key={month.day}>
          <line
            x1={x(month.day)}
            x2={x(month.day)}
            y1={top}
            y2={height - bottom + 8}
            strokeWidth="1"
            className="stroke-line"
          />
          <text x={x(month.day) + 4} y={height - 12} fontSize="15" className="fill-ink-2">
            {month.label}
          </text>
        </g>
      ))}
      <line
        x1={left}
        x2={width - right}
        y1={y(target.value)}
        y2={y(target.value)}
        strokeWidth="2"
        strokeDasharray="6 4"
        className="stroke-field-border"
      />
      <text
        x={early ? width - right : left}
        y={y(target.value) - 10}
        fontSize="15"
        textAnchor={early ? "end" : "start"}
        className="fill-ink-2"
      >
        Target {shortValue(target.value)}
      </text>
      <circle
        cx={x(target.on)}
        cy={y(target.value)}
        r="5"
        strokeWidth="3"
        className="fill-white stroke-field-border"
      />
      <polyline points={lineOf} fill="none" strokeWidth="3" className="stroke-brand" />
      {points.map((point) => (
        <circle
          key={point.id}
          cx={x(point.on)}
          cy={y(point.value)}
          r="5"
          strokeWidth="3"
          className={point === baseline ? "fill-white stroke-brand" : "fill-brand stroke-brand"}
        />
      ))}
      {last ? (
        <text
          x={x(last.on)}
          textAnchor={early ? "start" : "end"}
          y={y(last.value) + (placeIn(range, last.value) > 0.5 ? 24 : -12)}
          fontSize="17"
          fontWeight="600"
          className="fill-ink"
        >
          {shortValue(last.value)}
        </text>
      ) : null}
    </svg>
  );
}

function inWords({
  baseline,
  results,
  target,
}: {
  baseline: Point | null;
  results: Point[];
  target: Omit<Point, "id">;
}) {
  const said = ({ value, on }: Omit<Point, "id">) => `${shortValue(value)} on ${formatDate(on)}`;
  const last = results.at(-1);
  const count = results.length === 1 ? "1 result" : `${results.length} results`;
  return [
    baseline ? `It began at ${said(baseline)}.` : "",
    last ? `${count}, the last ${said(last)}.` : "No result yet.",
    `The target is ${shortValue(target.value)} by ${formatDate(target.on)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
