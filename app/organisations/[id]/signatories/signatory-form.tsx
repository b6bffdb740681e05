"use client";

import { endSignatory, keepSignatory } from "@/app/organisations/[id]/signatories/actions";
import type { Choice } from "@/components/form/choice";
import { CheckboxField, RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { ActionForm } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { MoneyField } from "@/components/form/text-field";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { ranks, signatoryInput, signatoryLabels } from "@/lib/signatories";

type Props = {
  title: string;
  row?: string;
  version?: number;
  signers: Choice[];
  pilots: readonly Choice[];
  initial: FormState;
  requestKeys: [string, string];
};

const of = (name: keyof typeof signatoryLabels) => ({ name, label: signatoryLabels[name] });

/** One line of the register: to enter, or to change or take out. */
export const SignatoryForm = ({
  title,
  row,
  version,
  signers,
  pilots,
  initial,
  requestKeys: [saving, removing],
}: Props) => (
  <div className="max-w-form">
    <ActionForm
      title={title}
      action={keepSignatory}
      initial={initial}
      schema={signatoryInput}
      version={version}
      requestKey={saving}
    >
      {row ? <HiddenField name="id" value={row} /> : null}
      <SelectField
        {...of("personId")}
        hint="Colleagues who have the duty to sign. The support team gives duties."
        options={signers}
      />
      <RadioField {...of("rank")} options={ranks} />
      <MoneyField
        {...of("most")}
        optional
        hint="Above it a second signature is needed, or the minute of a board. Leave it blank for no limit."
      />
      <DateField {...of("startsOn")} />
      <DateField {...of("endsOn")} optional />
      <details className="mb-8">
        <summary className="mb-4 min-h-control cursor-pointer py-2 text-link underline">
          Only for some pilots
        </summary>
        <CheckboxField
          {...of("pilots")}
          optional
          hint="Leave all of them empty where it holds for every pilot."
          options={pilots}
        />
      </details>
      <SubmitButton>{row ? "Save" : "Add to the register"}</SubmitButton>
    </ActionForm>
    {row ? (
      <PlainForm
        secondary
        title={title}
        action={endSignatory}
        initial={emptyFormState()}
        version={version}
        requestKey={removing}
      >
        <HiddenField name="id" value={row} />
        <SubmitButton kind="warning">Take out of the register</SubmitButton>
      </PlainForm>
    ) : null}
  </div>
);
