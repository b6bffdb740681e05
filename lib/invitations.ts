import * as z from "zod/mini";
import { labelOf } from "@/lib/choices";
import { choice, uuid } from "@/lib/form";
import { oneLine } from "@/lib/mail";
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

/** A place kept for an address: duties in an organisation, or a role in the support team. */
export type InvitationInput = { email: string; name: string } & (
  | { organisation: string; duties: Duty[] }
  | { role: Role }
);

type Words = { inviter: string; place: string; url: string };

export function mailOfInvitation({ inviter, place, url }: Words) {
  const who = oneLine(inviter);
  return {
    subject: "You are invited to the Total Place portal",
    body: `${who} invites you to the Total Place portal: ${oneLine(place)}.

The portal is where colleges, councils and providers of the Total Place pilots log what stops local services from working together, and where it gets lifted.

Open this page and press the button to accept:

${url}

The invitation works once, for ${invitationDays} days, and only for this e-mail address. If you do not know ${who}, you need not do anything.
`,
  };
}

/** "for Canterbury College as lead, finance" or "as LSIS reviewer". */
export function placeWords(place: {
  organisation: string | null;
  duties: string[];
  role: string | null;
}) {
  if (place.role) return `as ${labelOf(roles, place.role)}`;
  return `for ${place.organisation} as ${wordsOfDuties(place.duties)}`;
}
