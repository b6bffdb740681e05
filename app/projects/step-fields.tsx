"use client";

import type { ReactNode } from "react";
import { EndorseFields } from "@/app/projects/endorse-fields";
import { AgainstFields } from "@/app/submissions/against-fields";
import { NoInterest } from "@/app/submissions/review-form";
import type { Choice } from "@/components/form/choice";
import { CheckboxField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { TextArea } from "@/components/form/text-area";
import type { Leaver } from "@/db/queries/project-moves";
import { formatDate } from "@/lib/dates";
import type { SimpleProjectStep } from "@/lib/project-step-inputs";
import { criteria } from "@/lib/reviews";

const words = (name: string, label: string, hint?: string) => (
  <TextArea name={name} label={label} hint={hint} max={3000} rows={4} />
);

/** What a step chooses from. */
export type StepChoices = {
  /** Those on it. */
  organisations: Choice[];
  /** Those that left since it was endorsed. */
  leavers: Leaver[];
};

/** The questions of each step, in one place; their rules are in lib/project-step-inputs. */
export const stepFields: Record<SimpleProjectStep, (choices: StepChoices) => ReactNode> = {
  submit: () => null,
  "start-review": () => (
    <NoInterest kind="project" hint="Whoever has one leaves the review to another officer." />
  ),
  endorse: ({ organisations }) => (
    <>
      {words("reason", "Why is it endorsed?", "Its partners read this.")}
      <EndorseFields organisations={organisations} />
    </>
  ),
  "not-endorse": () => <AgainstFields criteria={criteria} />,
  revise: () => null,
  start: ({ leavers }) => (
    <>
      <DateField name="startsOn" label="On which day does it start?" />
      {leavers.length > 0 ? (
        <CheckboxField
          name="without"
          label="Who has left since it was endorsed"
          options={leavers.map(({ id, name, leftOn }) => ({
            value: id,
            label: `The project goes ahead without ${name}, which left on ${formatDate(leftOn)}.`,
          }))}
        />
      ) : null}
    </>
  ),
  pause: () => words("reason", "Why does it pause?"),
  resume: () => words("reason", "What has changed?"),
  "endorse-change": ({ organisations }) => (
    <>
      {words(
        "reason",
        "Why is the change endorsed?",
        "Its partners read this. The new terms stand from now on.",
      )}
      <EndorseFields organisations={organisations} />
    </>
  ),
  "refuse-change": () =>
    words(
      "reason",
      "Why is the change not endorsed?",
      "Its partners read this. The old terms go on standing.",
    ),
  "keep-scope": () => words("reason", "Why do the old terms stay?"),
  complete: () =>
    words("lessons", "What did you learn?", "What you would do again, and what you would not."),
  close: () => (
    <>
      {words("words", "What was checked?")}
      <CheckboxField
        name="share"
        label="The lessons"
        hint="Its lead partner reads this, and decides."
        options={[{ value: "yes", label: "They are worth offering to other pilots as practice" }]}
      />
    </>
  ),
  withdraw: () => words("reason", "Why do you withdraw it?"),
};
