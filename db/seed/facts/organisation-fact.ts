import type { OrganisationType } from "@/lib/organisations";
import type { PilotSlug } from "@/lib/pilots";

/**
 * Names are those of autumn 2009; `aliases` holds later and shorter ones.
 * National bodies, and neighbours that lie outside a pilot, have no pilots.
 */
export type OrganisationFact = {
  slug: string;
  name: string;
  shortName?: string;
  type: OrganisationType;
  pilots: PilotSlug[];
  aliases?: string[];
};
