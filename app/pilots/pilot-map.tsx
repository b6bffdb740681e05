type Place = { slug: string; name: string; shortName: string; x: number; y: number };

/** Where they lie; the list beside it says the same in words. */
export function PilotMap({ pilots }: { pilots: Place[] }) {
  return (
    <svg
      viewBox="0 0 100 100"
      role="img"
      aria-label="The thirteen pilots by their place in England, from Durham in the north to Dorset and Kent in the south"
      className="mt-8 w-full max-w-form bg-surface @lg:mt-0"
    >
      {pilots.map(({ slug, shortName, x, y }) => (
        <g key={slug}>
          <circle cx={x} cy={y} r="1.6" className="fill-brand" />
          <text
            x={x > 70 ? x - 2.5 : x + 2.5}
            y={y + 1.2}
            fontSize="3.6"
            textAnchor={x > 70 ? "end" : "start"}
            className="fill-ink"
          >
            {shortName}
          </text>
        </g>
      ))}
    </svg>
  );
}
