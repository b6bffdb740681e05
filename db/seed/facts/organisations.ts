import type { OrganisationFact } from "@/db/seed/facts/organisation-fact";
import { adultLearningServices } from "@/db/seed/facts/organisations-adult-learning";
import { agencies } from "@/db/seed/facts/organisations-agencies";
import { collegesNorth } from "@/db/seed/facts/organisations-colleges-north";
import { collegesSouth } from "@/db/seed/facts/organisations-colleges-south";
import { councils } from "@/db/seed/facts/organisations-councils";
import { departments } from "@/db/seed/facts/organisations-departments";
import { districtCouncils } from "@/db/seed/facts/organisations-districts";
import { fireAndProbationServices } from "@/db/seed/facts/organisations-fire-and-probation";
import { healthNorth } from "@/db/seed/facts/organisations-health-north";
import { healthSouth } from "@/db/seed/facts/organisations-health-south";
import { jobcentreDistricts } from "@/db/seed/facts/organisations-jobcentres";
import { partnerships } from "@/db/seed/facts/organisations-partnerships";
import { policeForces } from "@/db/seed/facts/organisations-police";
import { providers } from "@/db/seed/facts/organisations-providers";
import { regionalAgencies } from "@/db/seed/facts/organisations-regional-agencies";
import { sectorBodies } from "@/db/seed/facts/organisations-sector-bodies";
import { sixthFormAndSpecialistColleges } from "@/db/seed/facts/organisations-sixth-form-and-specialist";

export const organisations: OrganisationFact[] = [
  ...collegesNorth,
  ...collegesSouth,
  ...sixthFormAndSpecialistColleges,
  ...adultLearningServices,
  ...providers,
  ...councils,
  ...districtCouncils,
  ...healthNorth,
  ...healthSouth,
  ...policeForces,
  ...fireAndProbationServices,
  ...jobcentreDistricts,
  ...partnerships,
  ...regionalAgencies,
  ...agencies,
  ...departments,
  ...sectorBodies,
];
