export function Figures({ figures }: { figures: { value: string; label: string }[] }) {
  return (
    <dl className="mb-8 divide-y divide-line border border-line @sm:flex @sm:divide-x @sm:divide-y-0">
      {figures.map(({ value, label }) => (
        <div
          key={label}
          className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 p-4 @sm:block @sm:px-6"
        >
          <dd className="order-first font-bold text-h2 tracking-title tabular-nums">{value}</dd>
          <dt className="text-ink-2 text-small">{label}</dt>
        </div>
      ))}
    </dl>
  );
}
