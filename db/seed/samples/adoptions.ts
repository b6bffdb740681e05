import type { Acted, OrganisationSlug } from "@/db/seed/samples/sample";
import type { AdoptInput, AdoptionInput } from "@/lib/adoptions";

/** A practice of a sample project, taken over by an organisation of another pilot, and what became of it. */
export type SampleAdoption = Acted & {
  key: string;
  for: OrganisationSlug;
  /** The project that offers it. */
  of: string;
  input: AdoptInput;
  told: Acted & AdoptionInput;
};

/** In order of time. */
export const adoptions: SampleAdoption[] = [
  {
    key: "keep-well-in-the-training-restaurant",
    of: "keep-well-mornings",
    by: "karen-tolley",
    for: "kidderminster-college",
    on: "2009-09-25 11:00",
    input: { startsOn: "2009-10-05", pilot: "worcestershire", manner: "as-is", how: "" },
    told: {
      by: "karen-tolley",
      on: "2009-10-13 15:40",
      state: "working",
      why: "Two mornings in the training restaurant while the doctors read the draft: 19 came, then 23. Computers first, chairs second, as Dorset says.",
    },
  },
  {
    key: "one-induction-bradford",
    of: "one-induction-three-colleges",
    by: "shazia-akhtar",
    for: "bradford-college",
    on: "2009-10-02 10:20",
    input: {
      startsOn: "2009-11-02",
      pilot: "bradford",
      manner: "changed",
      how: "With two sixth forms instead of colleges, and the sheet on paper only: we share no network.",
    },
    told: {
      by: "shazia-akhtar",
      on: "2009-10-12 11:30",
      state: "dropped",
      why: "The sixth forms had closed enrolment before we could agree on a sheet. It is to be begun in May, as Kent wrote and we did not read.",
    },
  },
];
