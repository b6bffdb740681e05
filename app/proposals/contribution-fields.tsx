"use client";

import type { ReactNode } from "react";
import type { Choice } from "@/components/form/choice";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldRow } from "@/components/form/field-frame";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { MoneyField, NumberField, TextField } from "@/components/form/text-field";
import { contributionLabels, origins, recurrences } from "@/lib/contribution-inputs";
import { forms, natures, sources } from "@/lib/contributions";
import { inKinds } from "@/lib/in-kind-inputs";

/** Its own years, and the other organisations on it. */
export type ContributionChoices = { years: Choice[]; others: Choice[] };

const of = (name: keyof typeof contributionLabels) => ({ name, label: contributionLabels[name] });

/** The questions of a row of money; what only some rows need shows where they are chosen, without script too. */
export function ContributionFields({ choices }: { choices: ContributionChoices }) {
  return (
    <div className="group/row">
      <FieldRow>
        <SelectField {...of("ownYear")} options={choices.years} />
        <MoneyField {...of("pence")} />
      </FieldRow>
      <RadioField {...of("nature")} options={natures} />
      <RadioField {...of("form")} options={forms} />
      <Shown where="group-has-[[name=form][value=in-kind]:checked]/row:block">
        <InKind />
      </Shown>
      <SelectField {...of("source")} options={sources} />
      <TextField
        {...of("ringFence")}
        optional
        hint="Where its source says so, like: adult skills below level 2."
      />
      <RadioField {...of("recurrence")} options={recurrences} />
      <RadioField {...of("origin")} options={origins} />
      <Shown where="group-has-[[name=origin][value=existing]:checked]/row:block">
        <TextField {...of("reduces")} />
      </Shown>
      <TextField
        {...of("condition")}
        optional
        hint="Like: the board of governors, on 12 May. Until then it is offered and not sure."
      />
      <DateField {...of("conditionOn")} optional />
      <NumberField
        {...of("firstMonths")}
        optional
        hint="Of the twelve of your year, where the money does not run evenly. A year from August has 8 before April."
      />
      <SelectField
        {...of("passedOnById")}
        optional
        blank="Nobody: it is our own"
        options={choices.others}
      />
    </div>
  );
}

function InKind() {
  return (
    <>
      <RadioField {...of("inKind")} options={inKinds} />
      <TextArea
        {...of("valuation")}
        max={500}
        rows={2}
        hint="What it would cost to buy, and where that can be looked up."
      />
      <Shown where="group-has-[[name=inKind][value=staff]:checked]/row:block">
        <FieldRow>
          <TextField {...of("posts")} width="short" inputMode="decimal" autoComplete="off" />
          <MoneyField {...of("monthly")} />
          <NumberField {...of("staffMonths")} />
        </FieldRow>
      </Shown>
    </>
  );
}

const Shown = ({ where, children }: { where: string; children: ReactNode }) => (
  <div className={`mb-8 hidden border-line border-l-4 pl-6 *:last:mb-0 ${where}`}>{children}</div>
);
