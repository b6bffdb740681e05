"use client";

import type { ComponentProps, ReactNode } from "react";
import { ButtonGroup } from "@/components/button";
import { AutoSave, DraftStatus } from "@/components/form/auto-save";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { audiences, type Kind } from "@/lib/submissions";

type Form = ComponentProps<typeof ActionForm>;

/** What the page of a draft of any kind gives its form. */
export type DraftProps = Pick<Form, "title" | "initial"> & {
  /** A draft that has been begun, and the version of it in the form. */
  begun?: { id: string; version: number };
  requestKey: string;
  /** Whose copy of the words the browser keeps. */
  personId: string;
};

/** The form of a draft, saved while it is written: `children` are its questions. */
export function DraftForm({
  kind,
  begun,
  personId,
  labels,
  options,
  onSaved,
  hidden,
  buttons,
  children,
  ...form
}: DraftProps &
  Pick<Form, "action" | "schema"> &
  Pick<ComponentProps<typeof Conflict>, "labels" | "options"> &
  Pick<ComponentProps<typeof AutoSave>, "onSaved"> & {
    kind: Kind;
    hidden?: ReactNode;
    buttons: ReactNode;
    children: ReactNode;
  }) {
  return (
    <ActionForm {...form} version={begun?.version ?? 1}>
      <Conflict labels={labels} options={{ ...options, audience: audiences }} />
      <HiddenField name="id" value={begun?.id ?? ""} />
      {hidden}
      <AutoSave
        url={`/${kind}s/draft`}
        copyKey={`${personId}:${kind}:${begun?.id ?? "new"}`}
        onSaved={onSaved}
      >
        {children}
        <ButtonGroup>{buttons}</ButtonGroup>
        <DraftStatus />
      </AutoSave>
    </ActionForm>
  );
}
