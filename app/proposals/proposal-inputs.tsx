"use client";

import type { ReactNode } from "react";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { type Pickable, PickField } from "@/components/form/pick-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import type { ProposalField } from "@/lib/proposal-fields";
import { arrangements, stages } from "@/lib/proposals";
import { audiences } from "@/lib/submissions";

type Named = { name: ProposalField; label: string };
type Choices = { pilots: Pickable[] };

/** The control of each field. */
export const proposalInputs: Record<ProposalField, (named: Named, choices: Choices) => ReactNode> =
  {
    title: (named) => <TextField {...named} hint="A name that people outside understand." />,
    aim: (named) => (
      <TextArea
        {...named}
        max={1500}
        rows={5}
        hint="What the money is to change, for whom, that none of you could pay for alone."
      />
    ),
    indicator: (named) => (
      <TextField
        {...named}
        optional
        hint="How it is known, like NI 117, young people not in work or learning."
      />
    ),
    whoFor: (named) => (
      <TextArea {...named} max={1000} rows={2} hint="How many people, who they are, and where." />
    ),
    arrangement: (named) => <RadioField {...named} options={arrangements} />,
    stage: (named) => <RadioField {...named} options={stages} />,
    startsOn: (named) => <DateField {...named} />,
    endsOn: (named) => <DateField {...named} />,
    assurance: (named) => (
      <TextArea
        {...named}
        optional
        max={3000}
        rows={4}
        hint="Needed when it is submitted. What you know of each so far."
      />
    ),
    pilot: (named, { pilots }) => <SelectField {...named} options={pilots} />,
    pilots: (named, { pilots }) => (
      <PickField {...named} optional hint="Where its partners are." options={pilots} />
    ),
    audience: (named) => (
      <RadioField
        {...named}
        hint="Figures are seen by the partners and the support team until all have signed."
        options={audiences}
      />
    ),
  };
