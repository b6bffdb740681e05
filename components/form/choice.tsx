import type { ComponentProps } from "react";

export type Choice = { value: string; label: string; hint?: string };

/** A radio or a checkbox with its words beside it, all of it to be clicked. */
export function ChoiceRow({ id, label, hint, ...control }: ChoiceRowProps) {
  return (
    <div className="flex gap-3">
      <input
        {...control}
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-2 size-tick shrink-0 scroll-mt-16 accent-brand"
      />
      <div className="min-w-0 grow">
        <label htmlFor={id} className="block py-2">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="-mt-2 pb-2 text-ink-2 text-small">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** The first has the field's own id, to which the error summary links. */
export function choiceId(field: string, at: number) {
  return at === 0 ? field : `${field}-${at + 1}`;
}

type ChoiceRowProps = { id: string; label: string; hint?: string } & Pick<
  ComponentProps<"input">,
  "type" | "name" | "value" | "defaultChecked" | "aria-invalid"
>;
