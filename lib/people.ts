import * as z from "zod/mini";
import { labelOf } from "@/lib/choices";
import { choice, list, optionalText, text, uuid } from "@/lib/form";
import { pilotSlugs } from "@/lib/pilots";
import { duties, dutyValues, roleValues } from "@/lib/viewer";

export const personName = text({ label: "Name", max: 120, required: "Enter a name" });

export const personInput = z.object({
  name: personName,
  jobTitle: optionalText({ label: "Job title", max: 120 }),
});

const duty = choice(dutyValues, "Choose duties from the list");
const role = choice(roleValues, "Choose roles from the list");
const pilot = choice(pilotSlugs, "Choose pilots from the list");

export const chosenDuties = list(duty, { atLeastOne: "Choose at least one duty" });

/** Each of these says what the page showed (`was`): only what the person changed is changed. */
export const dutiesInput = z.object({ duties: list(duty), was: list(duty) });
export const rolesInput = z.object({ roles: list(role), was: list(role) });
export const assignmentsInput = z.object({ pilots: list(pilot), was: list(pilot) });

export const membershipInput = z.object({
  organisation: uuid("Choose an organisation"),
  duties: chosenDuties,
});

/** What a form gave and took, against what stood on it when it was served. */
export function given<T>(chosen: readonly T[], was: readonly T[]) {
  return {
    added: chosen.filter((one) => !was.includes(one)),
    taken: was.filter((one) => !chosen.includes(one)),
  };
}

/** A name of a filter; blank in the URL is as good as not there. */
export const orNothing = <S extends z.core.$ZodType<unknown, unknown>>(schema: S) =>
  z.pipe(
    z.transform((value: unknown) => (value === "" ? undefined : value)),
    z.optional(schema),
  );

const cursor = (shape: RegExp) => orNothing(z.string().check(z.regex(shape)));

export const invitationFilter = z.object({ after: cursor(/^[0-9 :.+-]{1,40}~[0-9a-f-]{36}$/) });

/** A list of administration, as the URL holds it. */
export const peopleFilter = z.object({
  text: orNothing(z.string().check(z.trim(), z.maxLength(200))),
  after: cursor(/^[^\0\p{Surrogate}]{1,120}~[0-9a-f-]{36}$/u),
});
export type PeopleFilter = z.output<typeof peopleFilter>;

/** "lead, finance" */
export const wordsOfDuties = (held: readonly string[]) =>
  held.map((one) => labelOf(duties, one).toLowerCase()).join(", ");
