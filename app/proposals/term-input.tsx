"use client";

import { type ReactNode, useId } from "react";
import type { Choice } from "@/components/form/choice";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { MoneyField, NumberField, TextField } from "@/components/form/text-field";
import { type TermName, termField } from "@/lib/term-fields";
import { mostBands, nameOfShare, namesOfBand } from "@/lib/term-inputs";

/** The control of one term, by its sort. None is needed to save: what is missing is told on the page. */
export function TermInput({ name, members }: { name: TermName; members: Choice[] }) {
  const { when } = termField(name);
  const input = <Input name={name} members={members} />;
  const where = when && shownWhere[`${when[0]} ${when[1]}`];
  return where ? (
    <div className={`mb-8 hidden border-line border-l-4 pl-6 *:last:mb-0 ${where}`}>{input}</div>
  ) : (
    input
  );
}

/** Whole classes, since only those are found when the styles are made. */
const shownWhere: Record<string, string> = {
  "overspend capped": "group-has-[[name=overspend][value=capped]:checked]/row:block",
  "overspend fixed": "group-has-[[name=overspend][value=fixed]:checked]/row:block",
  "shareRule reinvest": "group-has-[[name=shareRule][value=reinvest]:checked]/row:block",
  "dataSharing agreement": "group-has-[[name=dataSharing][value=agreement]:checked]/row:block",
};

function Input({ name, members }: { name: TermName; members: Choice[] }): ReactNode {
  const { label, hint, control, choices = [] } = termField(name);
  const named = { name, label, hint };
  switch (control) {
    case "choice":
      return <RadioField {...named} options={choices} />;
    case "text":
      return <TextArea {...named} max={2000} rows={3} />;
    case "money":
      return <MoneyField {...named} />;
    case "months":
      return <NumberField {...named} />;
    case "day":
      return <DateField {...named} />;
    case "organisation":
      return <SelectField {...named} options={members} />;
    case "share":
      return <TextField {...named} width="short" inputMode="decimal" autoComplete="off" />;
    case "shares":
      return <Shares label={label} hint={hint} members={members} />;
    case "bands":
      return <Bands label={label} hint={hint} />;
    default:
      return <TextField {...named} />;
  }
}

type Words = { label: string; hint?: string };

function Group({ label, hint, children }: Words & { children: ReactNode }) {
  const id = useId();
  return (
    <fieldset className="mb-8 min-w-0" aria-describedby={hint ? id : undefined}>
      <legend className="mb-1 font-semibold text-h3">{label}</legend>
      {hint ? (
        <p id={id} className="mb-4 text-ink-2">
          {hint}
        </p>
      ) : null}
      {children}
    </fieldset>
  );
}

const Shares = ({ members, ...words }: Words & { members: Choice[] }) => (
  <Group {...words}>
    {members.map(({ value, label }) => (
      <TextField
        key={value}
        name={nameOfShare(value)}
        label={label}
        width="short"
        inputMode="decimal"
        autoComplete="off"
      />
    ))}
  </Group>
);

const Bands = (words: Words) => (
  <Group {...words}>
    {Array.from({ length: mostBands }, (_, at) => namesOfBand(at + 1)).map(({ upTo, who }, at) => (
      <div key={who} className="grid items-start gap-x-6 sm:grid-cols-[13rem_minmax(0,1fr)]">
        <MoneyField name={upTo} label={`Sum ${at + 1}`} />
        <TextField name={who} label={`Who decides up to sum ${at + 1}`} />
      </div>
    ))}
  </Group>
);
