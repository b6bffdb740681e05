import type { SampleProposalAct } from "@/db/seed/samples/sample-proposal";

/** Who bears what, and a power under which two of the partners cannot be. */
export const termsLeicester: SampleProposalAct[] = [
  {
    on: "2009-10-12 15:10",
    by: "gurpreet-sandhu",
    do: "terms",
    section: "risk",
    says: {
      overspend: "own",
      waterfall: "Each keeps to its own line of the plan. The £8,000 kept back is for the workers.",
      underspend: "return",
    },
  },
  {
    on: "2009-10-12 15:30",
    by: "gurpreet-sandhu",
    do: "terms",
    section: "legal",
    says: {
      legalBasis: "nhs-75",
      legalNote: "The agreement that the city and the health service have for drugs and alcohol.",
      adviser: "The city’s head of legal services, by telephone",
      dataSharing: "to-be-made",
    },
  },
  {
    on: "2009-10-12 15:45",
    by: "dev-patel",
    do: "comment",
    partnersOnly: true,
    words:
      "The page now says about section 75 what I asked in September, and names us both. If the colleges are to stay on it, call it aligned, and let the city and health have their fund inside.",
  },
];
