import type { OrganisationFact } from "@/db/seed/facts/organisation-fact";
import type { PilotSlug } from "@/lib/pilots";
import type { Duty, Role } from "@/lib/viewer";

export type PersonFact = {
  slug: string;
  name: string;
  email: string;
  jobTitle: string;
  memberships: readonly {
    organisation: OrganisationFact["slug"];
    duties: readonly Duty[];
  }[];
  roles?: readonly Role[];
  advises?: readonly PilotSlug[];
  suspended?: true;
  /** Who this is and what to try: given where the demo's sign-in page offers the person. */
  demo?: string;
};
