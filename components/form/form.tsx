"use client";

import type { core } from "zod/mini";
import type { FormState } from "@/lib/form-state";
import { FormShell, type FormShellProps } from "./form-shell";
import { useActionForm } from "./use-action-form";
import type { FormAction } from "./use-form-action";

/** A form checked by one schema in the browser and on the server. */
export function ActionForm({ action, initial, schema, ...shell }: ActionFormProps) {
  return <FormShell {...shell} {...useActionForm(action, initial, schema)} />;
}

type ActionFormProps = FormShellProps & {
  action: FormAction;
  initial: FormState;
  schema: core.$ZodType;
};
