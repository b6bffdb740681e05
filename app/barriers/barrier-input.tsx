"use client";

import type { BarrierChoices } from "@/app/barriers/barrier-choices";
import { CheckboxField, RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { PickField } from "@/components/form/pick-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { MoneyField, NumberField, TextField } from "@/components/form/text-field";
import { type BarrierField, barrierFields } from "@/lib/barrier-fields";
import { asks, levels, natures, periods } from "@/lib/barriers";
import { audiences } from "@/lib/submissions";

type Lists = Partial<BarrierChoices>;

/** The control of one field: in the form of a barrier, in a reply to a question, in "affects us too". */
export function BarrierInput({ field, choices = {} }: { field: BarrierField; choices?: Lists }) {
  return controls[field]({ name: field, label: barrierFields[field] }, choices);
}

type Named = { name: BarrierField; label: string };

const controls: Record<BarrierField, (named: Named, choices: Lists) => React.ReactNode> = {
  title: (named) => (
    <TextField {...named} hint="Like a headline: who cannot do what, because of which rule." />
  ),
  happens: (named) => <TextArea {...named} max={3000} rows={6} />,
  stops: (named) => <TextArea {...named} max={3000} rows={4} />,
  people: (named) => <NumberField {...named} optional />,
  peoplePeriod: (named) => <SelectField {...named} blank={null} options={periods} />,
  peopleWho: (named) => (
    <TextField {...named} optional hint="Learners on courses that begin after Christmas" />
  ),
  cost: (named) => <MoneyField {...named} optional hint="Like 12,500 or 12.5k" />,
  costPeriod: (named) => <SelectField {...named} blank={null} options={periods} />,
  costBasis: (named) => (
    <TextField {...named} optional hint="Staff time, money lost, money that must be paid back" />
  ),
  since: (named) => (
    <DateField {...named} optional hint="About is good enough: 1 4 2008 for April 2008." />
  ),
  otherOrganisations: (named) => (
    <TextArea
      {...named}
      optional
      rows={2}
      hint="Names, one a line. They can add their own figures once it is accepted."
    />
  ),
  codes: (named, { codes = [] }) => (
    <PickField {...named} hint="One to three of them." options={codes} />
  ),
  bodies: (named, { bodies = [] }) => (
    <PickField
      {...named}
      hint="One or more. Your best guess will do: the support team checks it."
      options={bodies}
    />
  ),
  asks: (named) => <CheckboxField {...named} options={asks} />,
  askWords: (named) => <TextArea {...named} max={2000} rows={3} />,
  nature: (named) => <SelectField {...named} optional blank="Not sure" options={natures} />,
  level: (named) => <SelectField {...named} optional blank="Not sure" options={levels} />,
  streams: (named, { streams = [] }) => (
    <PickField {...named} optional hint="Those that the rule belongs to." options={streams} />
  ),
  evidence: (named) => (
    <TextArea
      {...named}
      max={5000}
      rows={4}
      hint="Letters, figures, an example. You can attach files once the draft is saved."
    />
  ),
  pilot: (named, { pilots = [] }) => <SelectField {...named} options={pilots} />,
  pilots: (named, { pilots = [] }) => (
    <PickField {...named} optional hint="Where you know of the same barrier." options={pilots} />
  ),
  theme: (named, { themes = [] }) => (
    <SelectField {...named} optional former blank="None of these" options={themes} />
  ),
  audience: (named) => <RadioField {...named} options={audiences} />,
};
