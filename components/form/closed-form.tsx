"use client";

import { type ComponentProps, useContext } from "react";
import { ErrorSummary } from "./error-summary";
import { ErrorTitle } from "./error-title";
import {
  ClosedContext,
  type ClosedParts,
  FormContext,
  SaidContext,
  type SaidField,
  useFormView,
} from "./form-context";
import { said } from "./said";

/** What stands in the place of a form that cannot be sent now; loaded where one does. */
export default function ClosedForm({
  title,
  secondary,
  view,
  children,
}: ComponentProps<ClosedParts["Form"]>) {
  const { reasons } = useContext(ClosedContext) ?? { reasons: [] };
  const { ok, values } = view.state;
  if (secondary && ok) return null;
  return (
    <FormContext value={{ ...view, errors: {}, message: reasons.join(" ") }}>
      <ErrorTitle title={title} failed={!ok} always={!secondary} />
      {ok ? <Reasons reasons={reasons} /> : <ErrorSummary arrived={false} />}
      {!ok && Object.keys(values).length > 0 ? (
        <section aria-labelledby="what-you-wrote">
          <h2 id="what-you-wrote">What you wrote</h2>
          <p className="mt-2 mb-6">
            It was not saved. Copy what you want to keep before you leave this page.
          </p>
          <SaidContext value={Said}>{children}</SaidContext>
        </section>
      ) : null}
    </FormContext>
  );
}

function Reasons({ reasons }: { reasons: string[] }) {
  if (reasons.length === 1) return <p>{reasons[0]}</p>;
  return (
    <ul className="list-disc space-y-1 pl-6">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

/** A field's id is its name behind the form's prefix. */
function Said({ id, label, options }: ComponentProps<SaidField>) {
  const { prefix, state } = useFormView();
  const name = prefix ? id.slice(prefix.length + 1) : id;
  const words = said(state.values, name, options);
  if (!words) return null;
  return (
    <div className="mb-6">
      <h3>{label}</h3>
      <p className="whitespace-pre-wrap">{words}</p>
    </div>
  );
}
