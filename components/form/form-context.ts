"use client";

import {
  type ComponentType,
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useSyncExternalStore,
} from "react";
import { allValues, type FormState, oneValue } from "@/lib/form-state";
import type { Choice } from "./choice";

export type Pressed = { name?: string; value?: string };

/** What saves beside the form: it holds still for a submit, and is told what came of that. */
export type Companion = { settle: () => Promise<void>; answered: (answer: Answer) => void };
/** "gone" is saved as well, and the page leads on. */
export type Answer = "saved" | "gone" | "refused" | "conflict";

export type FormView = {
  /** Before each field's id, where a page holds several forms. */
  prefix?: string;
  state: FormState;
  errors: Record<string, string>;
  /** What is wrong with the form as a whole. */
  message?: string;
  working: boolean;
  pressed: Pressed | null;
  form: RefObject<HTMLFormElement | null>;
  companion: RefObject<Companion | null>;
  /** Hidden values that came after the page: a draft's id, its next version. */
  kept: Record<string, string>;
  keep: (values: Record<string, string>) => void;
};

export const FormContext = createContext<FormView | null>(null);

/** Why the forms here cannot be sent now, and what stands in their place; few pages bring it. */
export type ClosedParts = {
  reasons: string[];
  Form: ComponentType<{ title: string; secondary: boolean; view: FormView; children: ReactNode }>;
};
export const ClosedContext = createContext<ClosedParts | null>(null);

/** What stands there in the place of each field. */
export type SaidField = ComponentType<{ id: string; label: string; options?: readonly Choice[] }>;
export const SaidContext = createContext<SaidField | null>(null);

export function useFormView() {
  const view = useContext(FormContext);
  if (!view) throw new Error("A field belongs inside ActionForm or PlainForm");
  return view;
}

export function idOf(prefix: string | undefined, name: string) {
  return prefix ? `${prefix}-${name}` : name;
}

/** One field's id, error and values, and the attributes that tie its control to its words. */
export function useField(name: string, ...parts: ("hint" | "count" | false)[]) {
  const { prefix, state, errors } = useFormView();
  const id = idOf(prefix, name);
  const error = errors[name];
  const described = [...parts, error && "error"].flatMap((part) => (part ? [`${id}-${part}`] : []));
  return {
    id,
    error,
    typed: oneValue(state.values, name),
    chosen: allValues(state.values, name),
    aria: {
      "aria-invalid": error ? (true as const) : undefined,
      "aria-describedby": described.join(" ") || undefined,
    },
  };
}

/** What `read` finds in the form's controls, followed as people type and as script fills them in. */
export function useTyped(read: (form: HTMLFormElement) => string, atFirst: string) {
  const { form } = useFormView();
  return useSyncExternalStore(
    (changed) => {
      const watched = form.current;
      watched?.addEventListener("input", changed);
      return () => watched?.removeEventListener("input", changed);
    },
    () => (form.current ? read(form.current) : atFirst),
    () => atFirst,
  );
}

/** The class of what only script works: not seen without, its place kept while the page comes to life. */
export function useScriptClass() {
  return useScript() ? "" : "invisible noscript:hidden";
}

/** False on the server and while the page comes to life, then true. */
export function useScript() {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
