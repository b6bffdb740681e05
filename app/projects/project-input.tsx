"use client";

import type { Choice } from "@/components/form/choice";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { type Pickable, PickField } from "@/components/form/pick-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { type PlanPart, type ProjectField, projectFields } from "@/lib/project-fields";
import { fundings, sharings } from "@/lib/projects";
import { audiences } from "@/lib/submissions";

export type ProjectChoices = { pilots: Pickable[]; themes: Choice[] };
/** What the form asks; the plan is rows of their own. */
export type AskedField = Exclude<ProjectField, PlanPart>;

/** The control of one field. */
export function ProjectInput({ field, choices }: { field: AskedField; choices: ProjectChoices }) {
  return controls[field]({ name: field, label: projectFields[field] }, choices);
}

type Named = { name: AskedField; label: string };

const controls: Record<AskedField, (named: Named, choices: ProjectChoices) => React.ReactNode> = {
  title: (named) => <TextField {...named} hint="A name that people outside understand." />,
  aim: (named) => (
    <TextArea
      {...named}
      max={3000}
      rows={5}
      hint="What will be different, for whom, that none of you could do alone."
    />
  ),
  whoFor: (named) => (
    <TextArea {...named} max={1000} rows={2} hint="How many people, and who they are." />
  ),
  places: (named) => <TextField {...named} optional hint="Wards, towns or sites." />,
  theme: (named, { themes }) => (
    <SelectField {...named} optional former blank="None of these" options={themes} />
  ),
  startsOn: (named) => <DateField {...named} />,
  endsOn: (named) => <DateField {...named} />,
  funding: (named) => <RadioField {...named} options={fundings} />,
  fundingWords: (named) => <TextArea {...named} optional max={1000} rows={2} />,
  sharing: (named) => <RadioField {...named} options={sharings} />,
  sharingWords: (named) => (
    <TextArea {...named} optional max={1000} rows={2} hint="Which agreement, or who sees to one." />
  ),
  pilot: (named, { pilots }) => <SelectField {...named} options={pilots} />,
  pilots: (named, { pilots }) => (
    <PickField {...named} optional hint="Where its partners are." options={pilots} />
  ),
  audience: (named) => <RadioField {...named} options={audiences} />,
};
