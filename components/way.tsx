export type WayStep = { label: string; date?: string; state: "done" | "current" | "ahead" };

export function Way({ label, steps }: { label: string; steps: WayStep[] }) {
  return (
    <ol aria-label={label} className="mb-8 @sm:flex">
      {steps.map((step) => (
        <li
          key={step.label}
          aria-current={step.state === "current" ? "step" : undefined}
          className={`relative flex min-w-0 gap-3 pb-4 before:absolute before:top-tick before:bottom-0 before:left-3 before:-translate-x-1/2 before:border-l-4 last:before:hidden @sm:block @sm:flex-1 @sm:pr-2 @sm:pb-0 @sm:before:top-3 @sm:before:right-0 @sm:before:bottom-auto @sm:before:left-tick @sm:before:translate-x-0 @sm:before:-translate-y-1/2 @sm:before:border-t-4 @sm:before:border-l-0 ${
            step.state === "done" ? "before:border-brand" : "before:border-line"
          }`}
        >
          <Dot state={step.state} />
          <p className="min-w-0 text-small @sm:mt-1">
            <span className="sr-only">{spoken[step.state]}: </span>
            <span className={words[step.state]}>{step.label}</span>{" "}
            {step.date ? (
              <span className="ml-3 text-ink-2 @sm:ml-0 @sm:block">{step.date}</span>
            ) : null}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Dot({ state }: { state: WayStep["state"] }) {
  return (
    <span className={state === "ahead" ? "text-field-border" : "text-brand"}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-tick shrink-0">
        <circle cx="12" cy="12" stroke="currentColor" {...dots[state]} />
      </svg>
    </span>
  );
}

const dots = {
  done: { r: 11, fill: "currentColor", strokeWidth: 2 },
  current: { r: 9.5, fill: "none", strokeWidth: 5 },
  ahead: { r: 11, fill: "none", strokeWidth: 2 },
};

const words = { done: "", current: "font-bold", ahead: "text-ink-2" };

const spoken = { done: "Done", current: "Now", ahead: "Ahead" };
