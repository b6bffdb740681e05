import * as z from "zod/mini";
import { labelOf } from "@/lib/choices";
import { choice, uuid } from "@/lib/form";
import { chosenDuties, personName, wordsOfDuties } from "@/lib/people";
import { emailAddress } from "@/lib/sign-in";
import { type Duty, type Role, roles, roleValues } from "@/lib/viewer";

export const invitationDays = 14;

const guest = {
  email: emailAddress("Enter the e-mail address of the person to invite"),
  name: personName,
};

export const colleagueInput = z.object({ ...guest, duties: chosenDuties });
export const memberInput = z.extend(colleagueInput, {
  organisation: uuid("Choose an organisation"),
});
export const teamInput = z.object({ ...guest, role: choice(roleValues, "Choose a role") });

/** What the address of the form for a new one may say: to what, to which organisation, and from which proposal of it. */
export const newInvitationFilter = z.object({
  to: z.optional(z.literal("team")),
  organisation: z.optional(z.uuid()),
  proposed: z.optional(z.uuid()),
});

/** A place kept for an address: duties in an organisation, or a role in the support team. */
export type InvitationInput = { email: string; name: string } & (
  | { organisation: string; duties: Duty[] }
  | { role: Role }
);

/** "for Canterbury College as lead, finance" or "as LSIS reviewer". */
export function placeWords(place: {
  organisation: string | null;
  duties: string[];
  role: string | null;
}) {
  if (place.role) return `as ${labelOf(roles, place.role)}`;
  return `for ${place.organisation} as ${wordsOfDuties(place.duties)}`;
}

export const timeLeft = (days: number) =>
  days > 1 ? `${days} more days` : days === 1 ? "1 more day" : "Ran out";

const notes = {
  sent: "Invitation sent",
  again: "Invitation sent again. What was mailed before leads nowhere now",
  withdrawn: "Invitation withdrawn",
};

/** What a page says after something was done, by the word in its address. */
export const noteOnInvitation = (word: unknown) =>
  Object.entries(notes).find(([key]) => key === word)?.[1];
