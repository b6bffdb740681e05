import { type ReactNode, useContext } from "react";
import type { Choice } from "./choice";
import { SaidContext } from "./form-context";

export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  /** Says so behind the label. */
  optional?: boolean;
};

/** Label, hint and error above one control. */
export function FieldFrame({ children, ...field }: FrameProps) {
  return (
    <Frame {...field}>
      <label htmlFor={field.id} className={labelClass}>
        <LabelWords {...field} />
      </label>
      <Notes {...field} />
      {children}
    </Frame>
  );
}

/** The same above several controls that answer one question. */
export function GroupFrame({
  described,
  radios = false,
  children,
  ...field
}: FrameProps & { described?: string; radios?: boolean }) {
  const radio = radios && ({ role: "radiogroup", "aria-invalid": Boolean(field.error) } as const);
  return (
    <Frame {...field}>
      <fieldset aria-describedby={described} {...radio} className="min-w-0">
        <legend className={labelClass}>
          <LabelWords {...field} />
        </legend>
        <Notes {...field} />
        {children}
      </fieldset>
    </Frame>
  );
}

/** Of a form that cannot be sent now only the words are left. */
function Frame({ id, label, options, error, children }: FrameProps) {
  const Said = useContext(SaidContext);
  if (Said) return <Said {...{ id, label, options }} />;
  return (
    <div className={`mb-8 min-w-0 ${error ? "border-error border-l-4 pl-4" : ""}`}>{children}</div>
  );
}

/** Fields side by side where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-start gap-x-8">{children}</div>;
}

export function controlClass(error?: string) {
  return `block min-h-control border-2 bg-white px-3 py-2 text-ink ${error ? "border-error" : "border-field-border"}`;
}

const labelClass = "mb-1 block font-semibold text-h3";

type FrameProps = Omit<FieldProps, "name"> & {
  id: string;
  error?: string;
  /** What is chosen from. */
  options?: readonly Choice[];
  children: ReactNode;
};

function LabelWords({ label, optional }: { label: string; optional?: boolean }) {
  return (
    <>
      {label}
      {optional ? <span className="font-normal text-ink-2"> (optional)</span> : null}
    </>
  );
}

function Notes({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }) {
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="mb-2 text-ink-2">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mb-2 font-semibold text-error">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      ) : null}
    </>
  );
}
