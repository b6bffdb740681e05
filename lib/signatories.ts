import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import type { Day } from "@/lib/dates";
import { choice, dateParts, list, optionalDateParts, optionalMoney, uuid } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { type PilotSlug, pilotSlugs } from "@/lib/pilots";
import { rowValues } from "@/lib/row-values";

export const ranks = [
  { value: "main", label: "Main", hint: "The section 151 officer, the principal or their like" },
  { value: "deputy", label: "Deputy", hint: "Signs in the place of the main one" },
  { value: "delegated", label: "Delegated", hint: "Signs what the organisation lets them sign" },
] as const;

/** The question of each field of the register. */
export const signatoryLabels = {
  personId: "Who signs?",
  rank: "In what capacity?",
  most: "Up to what sum alone?",
  pilots: "For which pilots only?",
  startsOn: "From which day?",
  endsOn: "Until which day?",
} as const;

/** A line of an organisation's register, as its form posts it. No limit is null, any pilot is none. */
export const signatoryInput = z.pipe(
  z.object({
    personId: uuid("Choose who signs"),
    rank: choice(valuesOf(ranks), "Choose in what capacity"),
    most: optionalMoney("Enter the sum in pounds, like 250,000 or 250k, or leave it blank"),
    pilots: list(choice(pilotSlugs, "Choose pilots from the list")),
    startsOn: dateParts({ what: "the first day", required: "Enter the first day" }),
    endsOn: optionalDateParts({ what: "the last day" }),
  }),
  z.transform((typed, ctx) => {
    const { startsOn, endsOn } = typed;
    if (endsOn && endsOn < startsOn)
      ctx.issues.push({
        ...{ code: "custom", path: ["endsOn"], input: endsOn },
        message: "The last day must not be before the first",
      });
    return typed;
  }),
);
export type SignatoryInput = z.infer<typeof signatoryInput>;

export const signatoryValues = ({ pilots, ...line }: SignatoryInput): FormValues => ({
  ...rowValues(line),
  pilots,
});

type Register = Pick<SignatoryInput, "pilots" | "startsOn" | "endsOn">;

/** Whether a line of the register lets somebody sign something of this pilot on this day. */
export const coversPilot = (
  { pilots, startsOn, endsOn }: Register,
  { pilot, today }: { pilot: PilotSlug; today: Day },
) =>
  startsOn <= today &&
  (endsOn === null || today <= endsOn) &&
  (pilots.length === 0 || pilots.includes(pilot));
