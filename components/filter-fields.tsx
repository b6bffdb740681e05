type Option = { value: string; label: string };

export function TextFilter({
  name,
  label,
  value,
}: {
  name: string;
  label: string;
  value?: string;
}) {
  return (
    <div>
      <label htmlFor={`filter-${name}`} className="font-semibold text-small">
        {label}
      </label>
      <input
        id={`filter-${name}`}
        name={name}
        type="search"
        defaultValue={value}
        className={control}
      />
    </div>
  );
}

export function SelectFilter({
  name,
  label,
  any,
  options,
  value,
}: {
  name: string;
  label: string;
  /** The words of the choice that filters nothing. */
  any?: string;
  options: readonly Option[];
  value?: string;
}) {
  return (
    <div>
      <label htmlFor={`filter-${name}`} className="font-semibold text-small">
        {label}
      </label>
      <select id={`filter-${name}`} name={name} defaultValue={value ?? ""} className={control}>
        {any ? <option value="">{any}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function CheckFilter({
  name,
  legend,
  options,
  values,
}: {
  name: string;
  legend: string;
  options: readonly (Option & { count?: string })[];
  values: readonly string[];
}) {
  return (
    <fieldset>
      <legend className="font-semibold text-small">{legend}</legend>
      {options.map(({ value, label, count }) => (
        <label
          key={value}
          className="flex min-h-control cursor-pointer items-center gap-3 text-small"
        >
          <input
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={values.includes(value)}
            className="size-tick shrink-0 accent-brand"
          />
          <span className="min-w-0 flex-1">{label}</span>
          {count === undefined ? null : <span className="text-ink-2 tabular-nums">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}

const control =
  "ringed mt-1 block min-h-control w-full rounded border-2 border-field-border bg-white px-2 text-small";
