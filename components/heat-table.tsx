import { useId } from "react";
import { ScrollRegion } from "./scroll-region";

export type HeatRow = { label: string; cells: { value: number; href: string }[] };

export function HeatTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  /** `short` is what is seen where the name would not fit. */
  columns: { name: string; short?: string }[];
  rows: HeatRow[];
}) {
  const id = useId();
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
  return (
    <figure>
      <figcaption id={id} className="mb-2 font-semibold">
        {caption}
      </figcaption>
      <ScrollRegion labelledBy={id}>
        <table aria-labelledby={id} className="w-full border-separate border-spacing-px text-small">
          <thead>
            <tr>
              <td />
              {columns.map(({ name, short }) => (
                <th key={name} scope="col" className="px-1 pb-1 text-center font-normal">
                  {short ? <Short name={name} short={short} /> : name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row" className="sticky left-0 bg-white pr-3 text-left font-normal">
                  <div className="min-w-name">{label}</div>
                </th>
                {cells.map(({ value, href }, index) => (
                  <td key={columns[index]?.name} className="p-0">
                    <a href={href} className={`${cell} ${ramp[heat(value, most)]}`}>
                      {value}
                    </a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Key />
    </figure>
  );
}

function Short({ name, short }: { name: string; short: string }) {
  return (
    <>
      <span aria-hidden="true" title={name}>
        {short}
      </span>
      <span className="sr-only">{name}</span>
    </>
  );
}

function Key() {
  return (
    <p
      aria-hidden="true"
      className="mt-2 flex items-center gap-1 text-small text-ink-2 print:hidden forced-colors:hidden"
    >
      Fewer
      {ramp.map((shade) => (
        <span key={shade} className={`h-4 w-6 border border-transparent ${shade}`} />
      ))}
      more
    </p>
  );
}

function heat(value: number, most: number) {
  return Math.ceil((value / most) * (ramp.length - 1));
}

const cell =
  "flex min-h-control items-center justify-center border border-transparent tabular-nums";

const onLight = "text-ink visited:text-ink hover:text-ink";
const onDark = "text-white visited:text-white hover:text-white";

const ramp = [
  `bg-surface ${onLight}`,
  `bg-heat-1 ${onLight}`,
  `bg-heat-2 ${onLight}`,
  `bg-heat-3 ${onLight}`,
  `bg-heat-4 ${onDark}`,
  `bg-heat-5 ${onDark}`,
];
