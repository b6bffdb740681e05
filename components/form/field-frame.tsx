import { type ReactNode, useContext } from "react";
import { ClosedContext } from "./form-context";

export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  /** Says so behind the label. */
  optional?: boolean;
};

/** Label, hint and error above one control. */
export function FieldFrame({ id, said, children, ...words }: FrameProps) {
  const closed = useContext(ClosedContext);
  if (closed) return <closed.Field label={words.label} said={said} />;
  return (
    <div className={frameClass(words.error)}>
      <label htmlFor={id} className={labelClass}>
        <LabelWords {...words} />
      </label>
      <Notes id={id} {...words} />
      {children}
    </div>
  );
}

/** The same above several controls that answer one question. */
export function GroupFrame({
  id,
  said,
  described,
  radios = false,
  children,
  ...words
}: FrameProps & { described?: string; radios?: boolean }) {
  const closed = useContext(ClosedContext);
  if (closed) return <closed.Field label={words.label} said={said} />;
  const radio = radios && ({ role: "radiogroup", "aria-invalid": Boolean(words.error) } as const);
  return (
    <div className={frameClass(words.error)}>
      <fieldset aria-describedby={described} {...radio} className="min-w-0">
        <legend className={labelClass}>
          <LabelWords {...words} />
        </legend>
        <Notes id={id} {...words} />
        {children}
      </fieldset>
    </div>
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
  /** What the field holds, in words. */
  said: string;
  children: ReactNode;
};

function frameClass(error?: string) {
  return `mb-8 min-w-0 ${error ? "border-error border-l-4 pl-4" : ""}`;
}

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
