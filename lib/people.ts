import * as z from "zod/mini";
import type { Change } from "@/lib/changes";
import { labelOf } from "@/lib/choices";
import { isStorable, isTimeCursor, isWordCursor } from "@/lib/cursors";
import { choice, list, optionalText, text, uuid } from "@/lib/form";
import { pilotSlugs } from "@/lib/pilots";
import { duties, dutyValues, roles, roleValues } from "@/lib/viewer";

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

const cursor = (isOne: (typed: string) => boolean) => orNothing(z.string().check(z.refine(isOne)));

export const invitationFilter = z.object({ after: cursor(isTimeCursor) });

/** A list of administration, as the URL holds it. */
export const peopleFilter = z.object({
  text: orNothing(z.string().check(z.trim(), z.maxLength(200), z.refine(isStorable))),
  after: cursor(isWordCursor),
});
export type PeopleFilter = z.output<typeof peopleFilter>;

/** "lead, finance" */
export const wordsOfDuties = (held: readonly string[]) =>
  held.map((one) => labelOf(duties, one).toLowerCase()).join(", ");

type Act = { act: string; details: Record<string, string>; changes: Change[] };

/** What an administrator, a lead or the person did, after their name. */
export function tellAct({ act, details, changes }: Act) {
  const [change] = changes;
  switch (act) {
    case "changed-person":
      return "changed the name or job title";
    case "suspended":
      return "suspended them";
    case "restored":
      return "let them in again";
    case "changed-duties":
      return `set the duties in ${details.organisation} to ${wordsOfDuties(listed(change?.to))}`;
    case "ended-membership":
      return `ended the membership of ${details.organisation}`;
    case "granted-role":
      return `granted the role ${labelOf(roles, details.role)}`;
    case "withdrew-role":
      return `withdrew the role ${labelOf(roles, details.role)}`;
    case "assigned-pilot":
      return `assigned the pilot ${details.pilot}`;
    case "relieved-of-pilot":
      return `withdrew the pilot ${details.pilot}`;
    case "accepted-invitation":
      return `accepted the invitation to work ${details.place}`;
    case "added-organisation":
      return "added the organisation";
    case "changed-organisation":
      return `changed ${changes.map(({ field }) => field).join(", ")}`;
    default:
      return act;
  }
}

const listed = (value: unknown) => [value ?? []].flat().map(String);
