import { projectsBirmingham } from "@/db/seed/samples/projects-birmingham";
import { projectsBirminghamJourney } from "@/db/seed/samples/projects-birmingham-journey";
import { projectsBradford } from "@/db/seed/samples/projects-bradford";
import { projectsBradfordPrison } from "@/db/seed/samples/projects-bradford-prison";
import { projectsCoventry } from "@/db/seed/samples/projects-coventry";
import { projectsCroydon } from "@/db/seed/samples/projects-croydon";
import { projectsDorsetHome } from "@/db/seed/samples/projects-dorset-home";
import { projectsDorsetWell } from "@/db/seed/samples/projects-dorset-well";
import { projectsDurham } from "@/db/seed/samples/projects-durham";
import { projectsKentInduction } from "@/db/seed/samples/projects-kent-induction";
import { projectsKentRedundancy } from "@/db/seed/samples/projects-kent-redundancy";
import { projectsLeicester } from "@/db/seed/samples/projects-leicester";
import { projectsLeicesterServices } from "@/db/seed/samples/projects-leicester-services";
import { projectsLewishamSentences } from "@/db/seed/samples/projects-lewisham-sentences";
import { projectsLewishamSummer } from "@/db/seed/samples/projects-lewisham-summer";
import { projectsLuton } from "@/db/seed/samples/projects-luton";
import { projectsLutonJobs } from "@/db/seed/samples/projects-luton-jobs";
import { projectsManchester } from "@/db/seed/samples/projects-manchester";
import { projectsManchesterRegion } from "@/db/seed/samples/projects-manchester-region";
import { projectsMargateRoom } from "@/db/seed/samples/projects-margate-room";
import { projectsMargateTeam } from "@/db/seed/samples/projects-margate-team";
import { projectsNorthEast } from "@/db/seed/samples/projects-north-east";
import { projectsSouthOfTyne } from "@/db/seed/samples/projects-south-of-tyne";
import { projectsWorcestershire } from "@/db/seed/samples/projects-worcestershire";
import type { SampleProject } from "@/db/seed/samples/sample-project";

/** In the order in which they were begun. */
export const projects: SampleProject[] = [
  ...projectsBirminghamJourney,
  ...projectsBirmingham,
  ...projectsBradfordPrison,
  ...projectsBradford,
  ...projectsCoventry,
  ...projectsCroydon,
  ...projectsDorsetHome,
  ...projectsDorsetWell,
  ...projectsDurham,
  ...projectsKentInduction,
  ...projectsKentRedundancy,
  ...projectsLeicesterServices,
  ...projectsLeicester,
  ...projectsLewishamSentences,
  ...projectsLewishamSummer,
  ...projectsLuton,
  ...projectsLutonJobs,
  ...projectsManchesterRegion,
  ...projectsManchester,
  ...projectsMargateRoom,
  ...projectsMargateTeam,
  ...projectsNorthEast,
  ...projectsSouthOfTyne,
  ...projectsWorcestershire,
].sort((one, other) => one.on.localeCompare(other.on));
