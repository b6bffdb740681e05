type Place = { slug: string; name: string; shortName: string; x: number; y: number };

/** Where they lie; the list beside it says the same in words. */
export function PilotMap({ pilots }: { pilots: Place[] }) {
  return (
    <svg
      viewBox="38 8 60 84"
      role="img"
      aria-label="The thirteen pilots by their place in England, from Durham in the north to Dorset and Kent in the south"
      className="mt-8 w-full max-w-form bg-surface @lg:mt-0"
    >
      {pilots.map((pilot) => (
        <g key={pilot.slug}>
          <circle cx={pilot.x} cy={pilot.y} r="1" className="fill-brand" />
          <text
            x={pilot.x + 2}
            y={pilot.y + 0.8 + clear(pilot, pilots)}
            fontSize="2.6"
            className="fill-ink"
          >
            {pilot.shortName}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** How far a label steps up or down where another place lies close by. */
function clear({ slug, x, y }: Place, all: Place[]) {
  const near = all.filter(
    (other) => other.slug !== slug && Math.abs(other.x - x) < 12 && Math.abs(other.y - y) < 3.2,
  );
  const above = near.filter((other) => other.y > y || (other.y === y && other.slug > slug)).length;
  return (near.length - above) * 1.3 - above * 1.3;
}
