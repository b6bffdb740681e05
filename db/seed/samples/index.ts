import { birminghamFunding } from "@/db/seed/samples/birmingham-funding";
import { birminghamPractice } from "@/db/seed/samples/birmingham-practice";
import { bradfordFunding } from "@/db/seed/samples/bradford-funding";
import { bradfordPractice } from "@/db/seed/samples/bradford-practice";
import { coventryFunding } from "@/db/seed/samples/coventry-funding";
import { coventryPractice } from "@/db/seed/samples/coventry-practice";
import { croydonFunding } from "@/db/seed/samples/croydon-funding";
import { croydonPractice } from "@/db/seed/samples/croydon-practice";
import { dorsetFunding } from "@/db/seed/samples/dorset-funding";
import { dorsetPractice } from "@/db/seed/samples/dorset-practice";
import { durhamFunding } from "@/db/seed/samples/durham-funding";
import { durhamPractice } from "@/db/seed/samples/durham-practice";
import { kentFunding } from "@/db/seed/samples/kent-funding";
import { kentPlaces } from "@/db/seed/samples/kent-places";
import { kentPractice } from "@/db/seed/samples/kent-practice";
import { leicesterFunding } from "@/db/seed/samples/leicester-funding";
import { leicesterPractice } from "@/db/seed/samples/leicester-practice";
import { lewishamFunding } from "@/db/seed/samples/lewisham-funding";
import { lewishamOffenders } from "@/db/seed/samples/lewisham-offenders";
import { lewishamPractice } from "@/db/seed/samples/lewisham-practice";
import { lutonFunding } from "@/db/seed/samples/luton-funding";
import { lutonPractice } from "@/db/seed/samples/luton-practice";
import { manchesterFunding } from "@/db/seed/samples/manchester-funding";
import { manchesterPractice } from "@/db/seed/samples/manchester-practice";
import type { SampleBarrier } from "@/db/seed/samples/sample";
import { southOfTyneFunding } from "@/db/seed/samples/south-of-tyne-funding";
import { southOfTynePractice } from "@/db/seed/samples/south-of-tyne-practice";
import { worcestershireFunding } from "@/db/seed/samples/worcestershire-funding";
import { worcestershirePractice } from "@/db/seed/samples/worcestershire-practice";

/** In the order in which they were begun. */
export const samples: SampleBarrier[] = [
  ...birminghamFunding,
  ...birminghamPractice,
  ...bradfordFunding,
  ...bradfordPractice,
  ...coventryFunding,
  ...coventryPractice,
  ...croydonFunding,
  ...croydonPractice,
  ...dorsetFunding,
  ...dorsetPractice,
  ...durhamFunding,
  ...durhamPractice,
  ...kentFunding,
  ...kentPlaces,
  ...kentPractice,
  ...leicesterFunding,
  ...leicesterPractice,
  ...lewishamFunding,
  ...lewishamOffenders,
  ...lewishamPractice,
  ...lutonFunding,
  ...lutonPractice,
  ...manchesterFunding,
  ...manchesterPractice,
  ...southOfTyneFunding,
  ...southOfTynePractice,
  ...worcestershireFunding,
  ...worcestershirePractice,
].sort((one, other) => one.on.localeCompare(other.on));
