import * as z from "zod/mini";
import { choice, list, text } from "@/lib/form";
import { organisationTypeValues } from "@/lib/organisations";
import { orNothing, peopleFilter } from "@/lib/people";
import { pilotSlugs } from "@/lib/pilots";

export const organisationInput = z.object({
  name: text({ label: "Name", max: 120, required: "Enter the organisation's name" }),
  type: choice(organisationTypeValues, "Choose the type of organisation"),
  pilots: list(choice(pilotSlugs, "Choose pilots from the list")),
});
export type OrganisationInput = z.output<typeof organisationInput>;

export const organisationFilter = z.extend(peopleFilter, {
  type: orNothing(z.enum(organisationTypeValues)),
});
export type OrganisationFilter = z.output<typeof organisationFilter>;

/** What the address of the form for a new one may say: from which proposal. */
export const newOrganisationFilter = z.object({ proposed: z.optional(z.uuid()) });

/** A name as an address in words: "St John's College" gives st-john-s-college. */
export function slugFrom(name: string) {
  const words = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    words
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 80) || "organisation"
  );
}
