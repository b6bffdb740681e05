"use client";

import { type ReactNode, useContext, useMemo, useState } from "react";
import { Done } from "./done";
import { ErrorSummary } from "./error-summary";
import { ErrorTitle } from "./error-title";
import { ClosedContext, FormContext, type FormView } from "./form-context";
import { HiddenField } from "./hidden-field";
import { unspent } from "./request-key";

export type FormShellProps = {
  /** The page's title; its metadata say `title: null`, since the first title in the head wins. */
  title: string;
  /** One of several forms on a page, which prints a PageTitle: this one only an error's. */
  secondary?: boolean;
  /** Goes before each field's id, where a page holds several forms. */
  prefix?: string;
  /** The version that the person is changing. */
  version?: number;
  /** A fresh key for each form served: the server acts on it once, however often it is posted. */
  requestKey?: string;
  children: ReactNode;
};

export function FormShell({
  title,
  secondary = false,
  prefix,
  version,
  requestKey,
  children,
  ...form
}: FormShellProps & FormParts) {
  const view = { ...form.view, prefix };
  const { state, working } = view;
  const request = useMemo(() => requestKey && unspent(requestKey), [requestKey]);
  const failed = useFailed(view, form.attempts);
  const closed = useContext(ClosedContext);
  if (closed) return <closed.Form {...{ title, secondary, view }}>{children}</closed.Form>;
  return (
    <FormContext value={view}>
      <form
        ref={view.form}
        action={form.send}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const { nativeEvent } = event;
          form.submit(nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null);
        }}
        onInput={({ target }) => form.recheck?.(nameOf(target))}
      >
        <ErrorTitle title={title} failed={failed} always={!secondary} />
        {version === undefined ? null : <HiddenField name="version" value={version} />}
        {request ? <HiddenField name="request" value={request} /> : null}
        {failed ? <ErrorSummary key={form.attempts} arrived={form.attempts > 0} /> : null}
        {state.ok && state.message && !working ? <Done>{state.message}</Done> : null}
        {children}
      </form>
    </FormContext>
  );
}

type FormParts = {
  view: FormView;
  send: (formData: FormData) => void;
  submit: (submitter: HTMLElement | null) => void;
  recheck?: (name?: string) => void;
  attempts: number;
};

/** Stays until the next submit, so that the page does not jump while the person mends a field. */
function useFailed({ errors, message, state, working }: FormView, attempts: number) {
  const wrong = Object.keys(errors).length > 0 || Boolean(message || state.conflict);
  const [failedAt, setFailedAt] = useState(wrong ? attempts : -1);
  if (wrong && !working && failedAt !== attempts) setFailedAt(attempts);
  return failedAt === attempts && !working;
}

function nameOf(target: EventTarget) {
  if (target instanceof HTMLFormElement) return undefined;
  return target instanceof Element ? (target.getAttribute("name") ?? "-") : "-";
}
