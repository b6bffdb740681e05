"use client";

import { saveTerms } from "@/app/proposals/money-actions";
import { TermInput } from "@/app/proposals/term-input";
import type { Choice } from "@/components/form/choice";
import { Conflict } from "@/components/form/conflict";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormState } from "@/lib/form-state";
import { type TermName, type TermSection, termField } from "@/lib/term-fields";
import { mostBands, nameOfShare, namesOfBand, termsInput } from "@/lib/term-inputs";

/** The terms of one section; those that hang on another show where that is chosen, without script too. */
export function TermsForm({
  title,
  id,
  section,
  names,
  members,
  version,
  initial,
  requestKey,
}: {
  title: string;
  id: string;
  section: TermSection;
  /** What this arrangement asks for. */
  names: readonly TermName[];
  members: Choice[];
  version: number;
  initial: FormState;
  requestKey: string;
}) {
  return (
    <div className="group/row max-w-form">
      <ActionForm
        title={title}
        action={saveTerms.bind(null, id, section)}
        initial={initial}
        schema={termsInput(section)}
        version={version}
        requestKey={requestKey}
      >
        <Conflict labels={labelsOf(names, members)} options={optionsOf(names, members)} />
        {names.map((name) => (
          <TermInput key={name} name={name} members={members} />
        ))}
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </div>
  );
}

function labelsOf(names: readonly TermName[], members: Choice[]) {
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const { label, control } = termField(name);
      if (control === "shares")
        return members.map((one) => [nameOfShare(one.value), `${label}: ${one.label}`]);
      if (control !== "bands") return [[name, label]];
      return Array.from({ length: mostBands }, (_, at) => namesOfBand(at + 1)).flatMap(
        ({ upTo, who }, at): [string, string][] => [
          [upTo, `Sum ${at + 1}`],
          [who, `Who decides up to sum ${at + 1}`],
        ],
      );
    }),
  );
}

const optionsOf = (names: readonly TermName[], members: Choice[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const { choices, control } = termField(name);
      if (control === "organisation") return [[name, members]];
      return choices ? [[name, [...choices]]] : [];
    }),
  );
