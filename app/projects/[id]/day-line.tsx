import { type Day, formatDate } from "@/lib/dates";
import { monthsOn, placeOn, spanOf } from "@/lib/day-scale";

type Mark = { number: number; day: Day; state: "done" | "late" | "ahead" };

const width = 720;
const edge = 24;

/** Days on a line, with today; the table beside it has the same numbers. Too small to read on a phone, and left out there. */
export function DayLine({ label, marks, today }: { label: string; marks: Mark[]; today: Day }) {
  const span = spanOf([...marks.map(({ day }) => day), today]);
  if (!span) return null;
  const x = (day: Day) => edge + placeOn(span, day) * (width - 2 * edge);
  const days = [...new Set(marks.map(({ day }) => day))];
  return (
    <svg
      viewBox={`0 0 ${width} 92`}
      role="img"
      aria-label={`${label}. Today, ${formatDate(today)}, is marked.`}
      className="mb-4 hidden w-full @sm:block"
    >
      <line x1={edge} x2={width - edge} y1="44" y2="44" strokeWidth="2" className="stroke-line" />
      {monthsOn(span, 8).map((month) => (
        <g key={month.day}>
          <line
            x1={x(month.day)}
            x2={x(month.day)}
            y1="44"
            y2="64"
            strokeWidth="1"
            className="stroke-line"
          />
          <text {...beside(x(month.day))} y="64" fontSize="13" className="fill-ink-2">
            {month.label}
          </text>
        </g>
      ))}
      <line
        x1={x(today)}
        x2={x(today)}
        y1="26"
        y2="80"
        strokeWidth="2"
        strokeDasharray="4 3"
        className="stroke-brand"
      />
      <text x={x(today)} y="90" fontSize="13" textAnchor="middle" className="fill-brand">
        Today
      </text>
      {days.map((day) => {
        const here = marks.filter((mark) => mark.day === day);
        const state = here.find((mark) => mark.state !== "done")?.state ?? "done";
        return (
          <g key={day}>
            <circle cx={x(day)} cy="44" r="8" strokeWidth="3" className={dots[state]} />
            <text
              x={x(day)}
              y="24"
              fontSize="14"
              fontWeight="600"
              textAnchor="middle"
              className="fill-ink"
            >
              {here.map(({ number }) => number).join(", ")}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A month's name stands behind its mark, but for the last ones, which would run out of the picture. */
const beside = (x: number) =>
  x > width - 70 ? { x: x - 4, textAnchor: "end" as const } : { x: x + 4 };

const dots = {
  done: "fill-brand stroke-brand",
  late: "fill-white stroke-error",
  ahead: "fill-white stroke-field-border",
};
