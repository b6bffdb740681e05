import { type Band, bandPath, flowOf, type Part } from "@/lib/flows";
import { formatPoundsShort } from "@/lib/money";

const width = 720;
const edge = 12;
const [left, middle, right] = [240, 354, 480];
const [top, bottom] = [40, 20];

/** Who pays into the fund, and to whom the savings go, one scale for both. The table beside it says the same. */
export function FlowChart({ pays, gains }: { pays: Part[]; gains: Part[] }) {
  if (pays.length === 0 || gains.length === 0) return null;
  const { from, to, height, middle: fund } = flowOf(pays, gains, { tall: 220, gap: 34, thin: 3 });
  const tall = top + height + bottom;
  return (
    <svg
      viewBox={`0 0 ${width} ${tall}`}
      role="img"
      aria-label={`Who pays: ${inWords(pays)}. Who gains: ${inWords(gains)}.`}
      className="hidden w-full @sm:block"
    >
      <text
        x={left + edge}
        y="16"
        fontSize="15"
        fontWeight="600"
        textAnchor="end"
        className="fill-ink"
      >
        Pays
      </text>
      <text x={right} y="16" fontSize="15" fontWeight="600" className="fill-ink">
        Gains
      </text>
      {from.map((band) => (
        <Side key={band.id} band={band} x={left} to={middle} className="fill-heat-1" />
      ))}
      {to.map((band) => (
        <Side key={band.id} band={band} x={right} to={middle + edge} className="fill-green-tint" />
      ))}
      <rect x={middle} y={fund.at + top} width={edge} height={fund.size} className="fill-brand" />
    </svg>
  );
}

const inWords = (parts: Part[]) =>
  parts.map(({ name, amount }) => `${name} ${formatPoundsShort(amount)}`).join(", ");

/** One body: its name and sum at the edge, and the band that leads to or from the fund. */
function Side({
  band: { name, amount, at, size, meets },
  x,
  to,
  className,
}: {
  band: Band;
  x: number;
  to: number;
  className: string;
}) {
  const isLeft = x < to;
  const y = at + top;
  const words = { x: isLeft ? x - 8 : x + edge + 8, textAnchor: isLeft ? "end" : "start" } as const;
  return (
    <>
      <path
        d={bandPath([isLeft ? x + edge : x, y], [to, meets + top], size)}
        className={className}
      />
      <rect x={x} y={y} width={edge} height={size} className="fill-ink" />
      <text {...words} y={y + size / 2 - 3} fontSize="14" className="fill-ink">
        {shortened(name)}
      </text>
      <text {...words} y={y + size / 2 + 14} fontSize="14" className="fill-ink-2">
        {formatPoundsShort(amount)}
      </text>
    </>
  );
}

const longest = 32;
const shortened = (name: string) =>
  [...name].length > longest
    ? `${[...name]
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`
    : name;
